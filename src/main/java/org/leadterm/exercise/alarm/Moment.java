package org.leadterm.exercise.alarm;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** When something happened, as people here read it. */
final class Moment {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Europe/London"));

    private Moment() {
    }

    static String text(Instant instant) {
        return TEXT.format(instant);
    }
}
