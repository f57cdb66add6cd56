package org.leadterm.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/** Works, lines and answers by a few words. */
public final class Samples {
    public static final PersonId ADA = new PersonId("ada");

    private Samples() {
    }

    public static AttemptId attempt(int number) {
        return new AttemptId(String.format("00000000-0000-0000-0000-%012d", number));
    }

    /** So many of so many secondary diagnoses right. */
    public static Work work(int number, String day, int correct, int key) {
        return new Work(attempt(number), ADA, new ExerciseId("exercise-" + number), 1, "Exercise " + number, 1, List.of("IV"),
                Instant.parse(day + "T10:00:00Z"), 600, true, false, Optional.of(Fraction.of(correct, Math.max(1, key))), Optional.empty(),
                Map.of(Group.SECONDARY_DIAGNOSIS, new Tally(correct, key, key, key, key - correct, 0)));
    }

    public static Work again(Work first) {
        return new Work(attempt(999), first.person(), first.exercise(), 1, first.title(), first.level(), first.chapters(), first.handedIn(), first.seconds(),
                false, false, first.share(), first.passed(), first.tallies());
    }

    /** A finding of Ada's first attempt. */
    public static Line line(Group group, String chapter, FindingKind kind, String key, String standard, Optional<Confidence> confidence) {
        return new Line(attempt(1), ADA, new ExerciseId("exercise-1"), Instant.parse("2026-03-04T10:00:00Z"), true, group, chapter, kind, present(key),
                kind == FindingKind.OMITTED ? Optional.empty() : Optional.of("E11.8"),
                kind == FindingKind.NOT_RELEVANT ? Optional.empty() : Optional.of("E11.9"), present(standard), confidence, false);
    }

    public static TheoryAnswer answer(String subject, int awarded) {
        return new TheoryAnswer(ADA, "q-" + subject, subject, Instant.parse("2026-03-04T10:00:00Z"), Fraction.of(awarded), Fraction.ONE);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
