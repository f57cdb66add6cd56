package org.leadterm.assessment.monitor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.report.Dates;

/** Moments and lengths of time as people at the sitting's place read them. */
public final class Times {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(ZONE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZONE);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.UK).withZone(ZONE);
    private static final int MINUTES = 60;

    private Times() {
    }

    static String clock(Instant at) {
        return CLOCK.format(at);
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    public static String day(Instant at) {
        return Dates.moment(at);
    }

    /** As a field of the browser's for a date and a time holds it. */
    static String field(Instant at) {
        return FIELD.format(at);
    }

    static Optional<Instant> ofField(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** {@code 07:14}, with hours {@code 1:07:14}. */
    static String left(Duration time) {
        long hours = time.toHours();
        String rest = String.format(Locale.ROOT, "%02d:%02d", time.toMinutesPart(), time.toSecondsPart());
        return hours == 0 ? rest : hours + ":" + rest;
    }

    /** {@code 98 s}, from two minutes on {@code 2 min}. */
    static String since(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds < 2 * MINUTES ? seconds + " s" : length(Duration.ofSeconds(seconds));
    }

    /** {@code 20 s}, {@code 45 min}, {@code 3 h}, {@code 3 h 20 min}. */
    public static String length(Duration time) {
        if (time.toMinutes() == 0) {
            return time.toSeconds() + " s";
        }
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        return hours == 0 ? minutes + " min" : hours + " h" + (minutes == 0 ? "" : " " + minutes + " min");
    }
}
