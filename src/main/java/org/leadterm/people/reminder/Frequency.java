package org.leadterm.people.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often somebody wants to be reminded by mail. Digests begin at seven in the morning, weekly ones on Mondays. */
public enum Frequency {
    NEVER("Never"),
    DAILY("Every day there is something to do"),
    WEEKLY("Every week, on Monday");

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public static Optional<Frequency> parse(String text) {
        return Stream.of(values()).filter(one -> one.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The period whose digest is due at a moment, such as {@code d2026-11-02} or {@code w2026-11-02}; the same until the next begins. */
    Optional<String> period(Instant now) {
        ZonedDateTime there = now.atZone(UK);
        LocalDate day = there.toLocalTime().isBefore(MORNING) ? there.toLocalDate().minusDays(1) : there.toLocalDate();
        return switch (this) {
            case NEVER -> Optional.empty();
            case DAILY -> Optional.of("d" + day);
            case WEEKLY -> Optional.of("w" + day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        };
    }
}
