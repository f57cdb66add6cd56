package org.leadterm.progress;

import java.time.Duration;
import java.time.Instant;

/** A span of time, from its first moment to the one after its last. */
public record Period(Instant from, Instant until) {
    /** As far back and ahead as a database keeps. */
    public static final Period ALL = new Period(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period from " + from + " until " + until);
        }
    }

    /** So many times seven days up to now; what is handed in this very second is in it. */
    public static Period weeks(int weeks, Instant now) {
        return new Period(now.minus(Duration.ofDays(7L * weeks)), now.plusSeconds(1));
    }

    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
