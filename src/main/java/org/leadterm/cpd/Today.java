package org.leadterm.cpd;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the coders are. */
public final class Today {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Today() {
    }

    public static LocalDate of(Clock clock) {
        return day(clock.instant());
    }

    /** The day that a moment is on. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }
}
