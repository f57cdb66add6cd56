package org.leadterm.assessment.result;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.AttemptId;
import org.leadterm.marking.Fraction;

/**
 * A sitting that a person has handed in.
 *
 * @param time      from the start to the hand-in, as far as the paper allowed; empty where it had no limit, and a start weeks ago says nothing
 * @param questions how many there were
 * @param attempts  at the exercises of the paper
 * @param share     of the marks; empty while a person has still to mark some
 * @param released  whether the candidate may see the marks now
 */
public record FinishedSitting(SittingId sitting, String title, Instant handedIn, Optional<Duration> time, int questions, Set<AttemptId> attempts,
                              Optional<Fraction> share, boolean released) {
    public FinishedSitting {
        attempts = Set.copyOf(attempts);
    }

    /** As the candidate sees it before the marks are released. */
    public FinishedSitting withoutMarks() {
        return new FinishedSitting(sitting, title, handedIn, time, questions, attempts, Optional.empty(), released);
    }
}
