package org.leadterm.assessment.deadline;

import java.time.Instant;

/**
 * A time that does not count, such as an outage.
 *
 * @param until {@link Instant#MAX} while it lasts
 */
public record Pause(Instant from, Instant until) {
    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " until " + until);
        }
    }

    public static Pause since(Instant from) {
        return new Pause(from, Instant.MAX);
    }

    boolean lasts() {
        return until.equals(Instant.MAX);
    }
}
