package org.leadterm.progress.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Line;
import org.leadterm.progress.Tally;
import org.leadterm.progress.TheoryAnswer;
import org.leadterm.progress.Work;
import org.leadterm.progress.chart.Percent;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.LevelId;

/** Work that somebody might have handed in. */
final class SampleRecords {
    /** A Wednesday. */
    static final Instant NOW = Instant.parse("2026-11-04T12:00:00Z");
    static final PersonId ADA = new PersonId("ada");
    static final AuditLevel LEVEL_2 = level("audit level 2", 90, 80);
    static final AuditLevel LEVEL_3 = level("audit level 3", 95, 90);

    private final List<Work> works = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<TheoryAnswer> theory = new ArrayList<>();

    /** A work of so many correct of so many secondary diagnoses, so many days ago. */
    SampleRecords work(String exercise, int daysAgo, int correct, int key) {
        return work(exercise, daysAgo, correct, key, true);
    }

    SampleRecords again(String exercise, int daysAgo, int correct, int key) {
        return work(exercise, daysAgo, correct, key, false);
    }

    private SampleRecords work(String exercise, int daysAgo, int correct, int key, boolean first) {
        works.add(new Work(new AttemptId("00000000-0000-0000-0000-%012d".formatted(works.size())), ADA, new ExerciseId(exercise), 1, "Case " + exercise, 2, List.of("IV"),
                NOW.minusSeconds(86_400L * daysAgo), 600, first, false, Optional.of(Fraction.of(correct, key)), Optional.empty(),
                Map.of(Group.SECONDARY_DIAGNOSIS, new Tally(correct, key, key + 1, key + 1, 2, 1))));
        return this;
    }

    /** An error in the last work, of a code in chapter IV. */
    SampleRecords error(String given, String expected, FindingKind kind, String key) {
        Work work = works.get(works.size() - 1);
        lines.add(new Line(work.attempt(), ADA, work.exercise(), work.handedIn(), work.first(), Group.SECONDARY_DIAGNOSIS, "IV", kind,
                Optional.of(key).filter(text -> !text.isEmpty()), Optional.of(given), Optional.of(expected), Optional.of("DCS.IV.1"),
                Optional.of(Confidence.SURE), false));
        return this;
    }

    SampleRecords answer(int awarded) {
        theory.add(new TheoryAnswer(ADA, "q" + theory.size(), "anatomy", NOW.minusSeconds(86_400), Fraction.of(awarded), Fraction.ONE));
        return this;
    }

    PersonRecord over(PeriodChoice choice, AuditLevel... levels) {
        return new PersonRecord(choice, NOW, works.stream().sorted(Comparator.comparing(Work::handedIn)).toList(), lines, theory, List.of(levels));
    }

    private static AuditLevel level(String name, int primary, int secondary) {
        Map<Group, Percent> least = new EnumMap<>(Map.of(Group.PRIMARY_DIAGNOSIS, Percent.whole(primary), Group.SECONDARY_DIAGNOSIS, Percent.whole(secondary),
                Group.PRIMARY_PROCEDURE, Percent.whole(primary), Group.SECONDARY_PROCEDURE, Percent.whole(secondary)));
        return new AuditLevel(new LevelId(name.replace(' ', '-')), name, "2013", "Toolkit", least, OptionalInt.empty(), true, 1);
    }
}
