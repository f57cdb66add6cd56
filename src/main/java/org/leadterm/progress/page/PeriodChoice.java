package org.leadterm.progress.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.progress.Period;

/** The span of time that progress is looked at: whole weeks, this one included, so that every figure of a page is of the same days. */
public enum PeriodChoice {
    FOUR_WEEKS("4", "4 weeks", 4),
    EIGHT_WEEKS("8", "8 weeks", 8),
    ALL("all", "All", 8);

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private final String id;
    private final String title;
    private final int weeks;

    PeriodChoice(String id, String title, int weeks) {
        this.id = id;
        this.title = title;
        this.weeks = weeks;
    }

    /** The name in addresses. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public static Optional<PeriodChoice> of(String id) {
        return Stream.of(values()).filter(choice -> choice.id.equals(id)).findFirst();
    }

    public Period period(Instant now) {
        return this == ALL ? Period.ALL : new Period(back(now, weeks - 1), Period.ALL.until());
    }

    /** The span that is compared with what was before: all of it, but of everything the last eight weeks. */
    Period latest(Instant now) {
        return new Period(back(now, weeks - 1), Period.ALL.until());
    }

    /** As long a span before; of everything, all that was before. */
    Period before(Instant now) {
        return new Period(this == ALL ? Period.ALL.from() : back(now, 2 * weeks - 1), latest(now).from());
    }

    /** {@code the 8 weeks before}. */
    String beforeInWords() {
        return this == ALL ? "all before these 8 weeks" : "the " + weeks + " weeks before";
    }

    static LocalDate monday(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Instant back(Instant now, int weeks) {
        return monday(now).minusWeeks(weeks).atStartOfDay(ZONE).toInstant();
    }
}
