package org.leadterm.cpd;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the coders are. */
public final class Today {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Today() {
    }

    public static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
