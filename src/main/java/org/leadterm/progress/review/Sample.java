package org.leadterm.progress.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.attempt.figures.AuditFigures;
import org.leadterm.attempt.figures.ChapterCodes;
import org.leadterm.attempt.figures.CountedMistake;
import org.leadterm.attempt.figures.GroupFigures;
import org.leadterm.attempt.figures.Mistake;
import org.leadterm.marking.Group;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Line;
import org.leadterm.progress.Tally;
import org.leadterm.progress.Work;

/**
 * The work that a review looks at, counted.
 *
 * @param works    handed in and marked
 * @param first    when the earliest of them was handed in; empty when there is none
 * @param tallies  of all four groups
 * @param chapters the key's codes of each
 */
record Sample(int works, int people, int exercises, Optional<Instant> first, Optional<Instant> last, Map<Group, Tally> tallies,
              Map<Chapter, Integer> chapters, List<Counted> errors) {
    Sample {
        tallies = Map.copyOf(tallies);
        chapters = Map.copyOf(chapters);
        errors = List.copyOf(errors);
    }

    /** @param exercises how many of those in the figures were asked for */
    static Sample of(AuditFigures figures, int exercises) {
        Map<Group, Tally> tallies = new EnumMap<>(Group.class);
        figures.groups().forEach((group, of) -> tallies.put(group, tally(of)));
        Map<Chapter, Integer> chapters = new TreeMap<>();
        for (ChapterCodes codes : figures.chapters()) {
            chapters.merge(new Chapter(codes.classification(), codes.chapter()), codes.codes(), Integer::sum);
        }
        return new Sample(figures.works(), figures.people(), exercises, figures.first(), figures.last(), tallies, chapters,
                figures.errors().stream().map(Sample::counted).toList());
    }

    /** From all works and the findings about their codes. */
    static Sample of(List<Work> works, List<Line> lines) {
        Map<Group, Tally> tallies = new EnumMap<>(Group.class);
        works.forEach(work -> work.tallies().forEach((group, tally) -> tallies.merge(group, tally, Tally::plus)));
        Map<Chapter, Integer> chapters = new TreeMap<>();
        lines.stream().filter(Line::isOfKey).forEach(line -> chapters.merge(Chapter.of(line), 1, Integer::sum));
        Map<Counted, Integer> errors = lines.stream().filter(Line::isError).collect(Collectors.groupingBy(Sample::once, Collectors.summingInt(line -> 1)));
        List<Counted> counted = new ArrayList<>();
        errors.forEach((once, times) -> counted.add(new Counted(once.group(), once.kind(), once.key(), once.chapter(), once.standard(), times)));
        return new Sample(works.size(), (int) works.stream().map(Work::person).distinct().count(), (int) works.stream().map(Work::exercise).distinct().count(),
                works.stream().map(Work::handedIn).min(Comparator.naturalOrder()), works.stream().map(Work::handedIn).max(Comparator.naturalOrder()),
                tallies, chapters, counted);
    }

    Tally tally(Group group) {
        return tallies.getOrDefault(group, Tally.NONE);
    }

    private static Tally tally(GroupFigures of) {
        return new Tally(of.correct(), of.key(), of.coder(), of.union(), of.omitted(), of.notRelevant());
    }

    private static Counted once(Line line) {
        return new Counted(line.group(), line.kind(), line.key().orElseThrow(), line.chapter(), line.standard(), 1);
    }

    private static Counted counted(CountedMistake error) {
        Mistake mistake = error.mistake();
        return new Counted(mistake.group(), mistake.kind(), mistake.key(), mistake.chapter(), mistake.standard(), error.times());
    }
}
