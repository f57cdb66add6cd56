package org.leadterm.attempt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people here read them. */
public final class Moments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Europe/London"));

    private Moments() {
    }

    /** Date and time in the United Kingdom. */
    public static String text(Instant instant) {
        return MOMENT.format(instant);
    }

    /** Minutes and seconds. */
    public static String duration(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
