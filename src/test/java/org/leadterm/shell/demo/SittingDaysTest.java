package org.leadterm.shell.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On whatever day a demo is first started. */
class SittingDaysTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void whoever_is_stuck_now_was_not_at_the_half_way_assessment() {
        assertTrue(days().allMatch(days -> days.halfWay().isBefore(now(days).minus(Duration.ofDays(Diary.STILL * 7L)))));
    }

    @Test
    void there_was_time_for_some_marks_since_the_theory_test_and_it_is_not_long_ago() {
        assertTrue(days().allMatch(days -> days.theory().plus(Duration.ofHours(30)).isBefore(now(days))
                && days.theory().isAfter(now(days).minus(Duration.ofDays(9)))));
    }

    @Test
    void the_next_one_is_on_a_working_day_of_the_next_days() {
        assertTrue(days().allMatch(days -> days.mock().isAfter(now(days).plus(Duration.ofDays(2))) && days.mock().isBefore(now(days).plus(Duration.ofDays(6)))
                && !WEEKEND.contains(days.mock().atZone(ZoneOffset.UTC).getDayOfWeek())));
    }

    private static Stream<SittingDays> days() {
        return Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1)).limit(400).map(SittingDays::new);
    }

    private static Instant now(SittingDays days) {
        return days.today().atTime(16, 30).toInstant(ZoneOffset.UTC);
    }
}
