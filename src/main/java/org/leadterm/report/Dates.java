package org.leadterm.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people at the site read them, on pages and on paper. What machines read is ISO 8601 in UTC. */
public final class Dates {
    public static final ZoneId SITE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK).withZone(SITE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.UK).withZone(SITE);

    private Dates() {
    }

    /** {@code 04/03/2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day at the site. */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /** {@code 04/03/2026 09:30}, by the site's clocks. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
