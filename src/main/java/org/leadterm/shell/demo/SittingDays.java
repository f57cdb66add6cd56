package org.leadterm.shell.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When the demo cohort sits, told from today: on working days, at ten. */
record SittingDays(LocalDate today) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int WEEKS_AGO = 6;

    static SittingDays at(Instant now) {
        return new SittingDays(LocalDate.ofInstant(now, HERE));
    }

    /** Before anybody was stuck. */
    Instant halfWay() {
        return morning(today.minusWeeks(WEEKS_AGO).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY)));
    }

    /** The day before yesterday or earlier, so that some marks are given already. */
    Instant theory() {
        return morning(today.minusDays(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY)));
    }

    /** In three days, or after the weekend. */
    Instant mock() {
        LocalDate day = today.plusDays(3);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return morning(weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(HERE).toInstant();
    }
}
