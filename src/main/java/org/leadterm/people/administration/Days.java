package org.leadterm.people.administration;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times as they are written in the NHS. */
final class Days {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);

    private Days() {
    }

    static String of(Instant moment) {
        return DAY.format(moment);
    }

    static String withTime(Instant moment) {
        return DAY_AND_TIME.format(moment);
    }
}
