package org.leadterm.attempt;

import java.time.Instant;
import org.leadterm.report.Dates;

/** Times as people here read them. */
public final class Moments {
    private Moments() {
    }

    /** Date and time in the United Kingdom. */
    public static String text(Instant instant) {
        return Dates.moment(instant);
    }

    /** Minutes and seconds. */
    public static String duration(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
