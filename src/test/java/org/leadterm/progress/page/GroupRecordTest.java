package org.leadterm.progress.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadterm.progress.page.SampleRecords.LEVEL_2;
import static org.leadterm.progress.page.SampleRecords.LEVEL_3;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Group;
import org.leadterm.progress.chart.Percent;

class GroupRecordTest {
    @Test
    void the_period_is_of_whole_weeks_with_this_one() {
        GroupRecord group = of(new SampleRecords().work("a", 23, 9, 10).work("b", 24, 1, 10).work("c", 0, 9, 10), PeriodChoice.FOUR_WEEKS);

        assertEquals(List.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 2)),
                List.copyOf(group.weeks().keySet()));
        assertEquals(Optional.of(Percent.whole(90)), group.share());
        assertEquals("18 of 20 right · 4 omitted · 2 not relevant", group.beside());
    }

    @Test
    void all_begins_with_the_first_week_with_work() {
        assertEquals(LocalDate.of(2026, 7, 20), of(new SampleRecords().work("a", 105, 9, 10), PeriodChoice.ALL).weeks().keySet().iterator().next());
    }

    @Test
    void only_first_attempts_count() {
        assertEquals(10, of(new SampleRecords().work("a", 3, 9, 10).again("a", 2, 10, 10), PeriodChoice.EIGHT_WEEKS).n());
    }

    @Test
    void the_highest_threshold_that_is_met_is_named_and_it_is_met_exactly() {
        assertEquals(Optional.of(LEVEL_2), of(new SampleRecords().work("a", 3, 89, 100), PeriodChoice.ALL).best());
        assertEquals(Optional.of(LEVEL_3), of(new SampleRecords().work("a", 3, 90, 100), PeriodChoice.ALL).best());
        assertEquals(Optional.empty(), of(new SampleRecords().work("a", 3, 79, 100), PeriodChoice.ALL).best());
    }

    @Test
    void of_fewer_than_ten_codes_nothing_is_said() {
        assertTrue(of(new SampleRecords().work("a", 3, 9, 9), PeriodChoice.ALL).isTooFew());
    }

    @Test
    void it_is_compared_with_as_long_a_time_before() {
        SampleRecords work = new SampleRecords().work("a", 2, 18, 20).work("b", 30, 8, 10).work("c", 60, 1, 10);

        assertEquals(Optional.of("▲ up 10 points on the 4 weeks before (n 10)"), of(work, PeriodChoice.FOUR_WEEKS).change());
        assertEquals(Optional.of("▲ up 76.7 points on the 8 weeks before (n 10)"), of(work, PeriodChoice.EIGHT_WEEKS).change());
        assertEquals(Optional.of("▲ up 76.7 points on all before these 8 weeks (n 10)"), of(work, PeriodChoice.ALL).change());
    }

    @Test
    void a_fall_is_said_and_too_few_too() {
        assertEquals(Optional.of("▼ down 1 point on the 4 weeks before (n 100)"),
                of(new SampleRecords().work("a", 2, 90, 100).work("b", 30, 91, 100), PeriodChoice.FOUR_WEEKS).change());
        assertEquals(Optional.of("= as in the 4 weeks before (n 10)"),
                of(new SampleRecords().work("a", 2, 9, 10).work("b", 30, 9, 10), PeriodChoice.FOUR_WEEKS).change());
        assertEquals(Optional.of("too few to compare with the 4 weeks before (n 9)"),
                of(new SampleRecords().work("a", 2, 90, 100).work("b", 30, 9, 9), PeriodChoice.FOUR_WEEKS).change());
        assertEquals(Optional.empty(), of(new SampleRecords().work("a", 2, 90, 100), PeriodChoice.FOUR_WEEKS).change());
    }

    private static GroupRecord of(SampleRecords work, PeriodChoice choice) {
        return GroupRecord.of(Group.SECONDARY_DIAGNOSIS, work.over(choice, LEVEL_3, LEVEL_2));
    }
}
