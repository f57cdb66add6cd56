package org.leadterm.report.print;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as a document states it: what is kept on paper tells its time zone, {@code 22/11/2026 11:45 GMT}. */
public final class Moment {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm z", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Moment() {
    }

    public static String text(Instant instant) {
        return MOMENT.format(instant);
    }
}
