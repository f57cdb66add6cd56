package org.leadterm.progress.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Problem;
import org.leadterm.progress.Period;

class PeriodQueryTest {
    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Test
    void nothing_said_means_eight_weeks() {
        assertEquals(Period.weeks(8, NOW), PeriodQuery.read("", "", "", NOW));
        assertEquals(new Period(Instant.parse("2026-01-07T09:00:00Z"), Instant.parse("2026-03-04T09:00:01Z")), PeriodQuery.read("8", "", "", NOW));
    }

    @Test
    void moments_may_be_open_at_one_end() {
        assertEquals(new Period(NOW, Period.ALL.until()), PeriodQuery.read("", "2026-03-04T09:00:00Z", "", NOW));
        assertEquals(new Period(Period.ALL.from(), NOW), PeriodQuery.read("", "", "2026-03-04T09:00:00Z", NOW));
    }

    @Test
    void every_problem_is_named() {
        assertEquals(List.of(new Problem("weeks", "must be a whole number from 1 to 520."), new Problem("from", "must be a moment such as 2026-03-04T09:00:00Z."),
                new Problem("until", "must be from 1970 to 9999."), new Problem("weeks", "is given together with from or until; one or the other.")),
                problems("0", "yesterday", "1815-12-10T00:00:00Z"));
        assertEquals(List.of(new Problem("until", "must be after from.")), problems("", "2026-03-04T09:00:00Z", "2026-03-04T09:00:00Z"));
        assertEquals(List.of(new Problem("weeks", "must be a whole number from 1 to 520.")), problems("99999999999999999999", "", ""));
    }

    private static List<Problem> problems(String weeks, String from, String until) {
        return assertThrows(PeriodRefused.class, () -> PeriodQuery.read(weeks, from, until, NOW)).problems();
    }
}
