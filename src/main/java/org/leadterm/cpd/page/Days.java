package org.leadterm.cpd.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.leadterm.report.Dates;

/** Days and moments as people at the site read them. */
public final class Days {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(ZONE);
    private static final int MONTHS_OF_A_QUARTER = 3;

    private Days() {
    }

    public static String text(LocalDate day) {
        return Dates.day(day);
    }

    public static String clock(Instant at) {
        return CLOCK.format(at);
    }

    public static LocalDate of(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    public static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 3);
    }

    /** {@code October to December 2026}: no two quarters of one year have the same name. */
    public static String quarter(LocalDate day) {
        Month first = day.getMonth().firstMonthOfQuarter();
        return name(first) + " to " + name(first.plus(MONTHS_OF_A_QUARTER - 1L)) + " " + day.getYear();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
