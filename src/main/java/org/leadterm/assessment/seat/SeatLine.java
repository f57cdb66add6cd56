package org.leadterm.assessment.seat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.Sitting;

/**
 * A sitting in the list of a candidate.
 *
 * @param badge the style of the state
 * @param when  in the time of the United Kingdom
 */
record SeatLine(String state, String badge, String when) {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK).withZone(UK);

    static SeatLine of(Seat seat) {
        Sitting sitting = seat.sitting();
        String opens = MOMENT.format(sitting.window().opens());
        String open = sitting.window().closes().map(closes -> opens + " to " + MOMENT.format(closes)).orElse("from " + opens);
        String when = open + " · " + sitting.minutes() + " minutes";
        return switch (seat.candidate().state()) {
            case OPEN -> new SeatLine("You are in it", "warn", when);
            case SUBMITTED -> sitting.release().marksAt(seat.now()) ? new SeatLine("Marks released", "ok", when) : new SeatLine("Handed in", "info", when);
            case WAITING -> waiting(sitting, seat.now(), when);
        };
    }

    private static SeatLine waiting(Sitting sitting, Instant now, String when) {
        boolean over = sitting.ended().isPresent() || sitting.window().closes().filter(closes -> closes.isBefore(now)).isPresent();
        if (over) {
            return new SeatLine("Not sat", "mute", when);
        }
        return sitting.window().opens().isAfter(now) ? new SeatLine("Not open yet", "mute", when) : new SeatLine("Open", "warn", when);
    }
}
