package org.leadterm.progress.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Fraction;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

/**
 * What one person has handed in.
 *
 * @param works in the order of their hand-in
 * @param lines in the same order
 */
record Past(List<Work> works, List<Line> lines) {
    static final ZoneId UK = ZoneId.of("Europe/London");
    /** How far back weaknesses are looked for. */
    static final int WEEKS = 8;
    /** With fewer works than that somebody is a beginner. */
    static final int BEGINNER = 3;
    private static final int ENOUGH_AT_A_LEVEL = 2;
    private static final Fraction GOOD = Fraction.of(3, 4);

    Past {
        works = works.stream().sorted(Comparator.comparing(Work::handedIn).thenComparing(work -> work.attempt().text())).toList();
        lines = lines.stream().sorted(Comparator.comparing(Line::handedIn).thenComparing(line -> line.attempt().text())).toList();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, UK);
    }

    boolean isBeginner() {
        return works.size() < BEGINNER;
    }

    /** The last work at an exercise. */
    Optional<Work> last(ExerciseId exercise) {
        return works.stream().filter(work -> work.exercise().equals(exercise)).reduce((earlier, later) -> later);
    }

    /** The lines of the last weeks, of first works only: whoever has seen a key does better the second time. */
    List<Line> recent(LocalDate today) {
        LocalDate since = today.minusWeeks(WEEKS);
        return lines.stream().filter(line -> line.first() && day(line.handedIn()).isAfter(since)).toList();
    }

    /** So many of the last codes in a chapter, the latest last. */
    List<Line> lastIn(Chapter chapter, int most) {
        List<Line> all = lines.stream().filter(line -> Chapter.of(line).equals(chapter)).toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** The level that can be dared: the next one opens after two first works at the one before with three quarters of the marks. */
    int level() {
        int level = 1;
        while (level < 3 && good(level) >= ENOUGH_AT_A_LEVEL) {
            level++;
        }
        return level;
    }

    private long good(int level) {
        return works.stream().filter(work -> work.first() && work.level() >= level
                && work.share().filter(share -> share.compareTo(GOOD) >= 0).isPresent()).count();
    }

    static Map<Chapter, List<Line>> byChapter(Collection<Line> lines) {
        return lines.stream().filter(line -> !Chapter.of(line).isUnknown())
                .collect(Collectors.groupingBy(Chapter::of, TreeMap::new, Collectors.toList()));
    }
}
