package org.leadterm.cpd.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

/** Finished work of one person. */
final class Sample {
    static final Fraction THREE_QUARTERS = Fraction.of(3, 4);
    private static final PersonId ADA = new PersonId("ada");

    private Sample() {
    }

    static Work work(String name, String at, int seconds, boolean sat) {
        return new Work(new AttemptId("00000000-0000-0000-0000-%012d".formatted(Math.abs(name.hashCode()))), ADA, new ExerciseId(name), 1, "Case " + name, 2,
                List.of(), Instant.parse(at), seconds, true, sat, Optional.of(THREE_QUARTERS), Optional.empty(), Map.of());
    }

    static Line error(Work work, String key, String chapter) {
        return new Line(work.attempt(), ADA, work.exercise(), work.handedIn(), true, Group.SECONDARY_DIAGNOSIS, chapter, FindingKind.OMITTED,
                Optional.of(key), Optional.empty(), Optional.of("E11.9"), Optional.empty(), Optional.empty(), false);
    }
}
