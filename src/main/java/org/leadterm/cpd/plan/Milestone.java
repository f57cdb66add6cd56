package org.leadterm.cpd.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a plan.
 *
 * @param done the day on which its owner says it was reached
 */
public record Milestone(String id, int version, String title, LocalDate due, Optional<LocalDate> done, Optional<SignOff> signOff) {
    /** A tutor's word that it was reached. */
    public record SignOff(String name, Instant at) {
    }

    public boolean isOverdue(LocalDate today) {
        return done.isEmpty() && today.isAfter(due);
    }
}
