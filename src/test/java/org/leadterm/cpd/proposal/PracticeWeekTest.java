package org.leadterm.cpd.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadterm.cpd.proposal.Sample.error;
import static org.leadterm.cpd.proposal.Sample.work;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

class PracticeWeekTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Work MONDAY = work("one", "2026-11-09T00:30:00Z", 1_210, false);
    private static final Work SUNDAY = work("two", "2026-11-15T23:59:00Z", 600, false);
    private static final Work THIS_WEEK = work("three", "2026-11-18T10:00:00Z", 600, false);
    private static final Work MOCK = work("four", "2026-11-12T10:00:00Z", 5_400, true);

    @Test
    void a_week_of_practice_is_one_draft_when_it_is_over_without_what_was_sat() {
        List<Entry> entries = PracticeWeek.of(List.of(MONDAY, MOCK, SUNDAY, THIS_WEEK), TODAY).stream()
                .map(week -> week.proposed(List.of(), List.of()).entry()).toList();

        assertEquals(List.of("Coded practice, week of 09/11/2026, 2 exercises"), entries.stream().map(Entry::title).toList());
        assertEquals(List.of(31), entries.stream().map(Entry::minutes).toList());
        assertEquals(List.of(LocalDate.of(2026, 11, 15)), entries.stream().map(Entry::on).toList());
    }

    @Test
    void a_week_begins_on_monday_in_london() {
        Work summer = work("five", "2026-06-28T23:30:00Z", 60, false);

        assertEquals(LocalDate.of(2026, 6, 29), PracticeWeek.of(List.of(summer), TODAY).get(0).monday());
    }

    @Test
    void it_says_where_it_came_from_and_asks_about_the_persons_own_errors() {
        List<Line> lines = List.of(error(MONDAY, "PDxD3", "XIX"), error(SUNDAY, "PDxD3", "XIX"), error(SUNDAY, "SDxO", "IV"), error(THIS_WEEK, "SDxO", "IV"),
                error(THIS_WEEK, "SDxO", "IV"));

        Proposed proposed = PracticeWeek.of(List.of(MONDAY, SUNDAY), TODAY).get(0).proposed(List.of("What happened?"), lines);

        assertEquals("practice:2026-11-09", proposed.provenance().key());
        assertEquals("From work here: Case one (75.0 %); Case two (75.0 %).", proposed.provenance().text());
        assertEquals(Reflection.of(List.of("What happened?",
                "2 of your 3 errors were error key PDxD3 in chapter XIX. What led to it, and how will you notice it next time?")), proposed.entry().reflection());
    }

    @Test
    void where_nothing_was_wrong_nothing_is_asked_about_it_and_where_no_time_was_measured_it_says_so() {
        Proposed proposed = PracticeWeek.of(List.of(work("six", "2026-11-10T10:00:00Z", 0, false)), TODAY).get(0).proposed(List.of("What happened?"), List.of());

        assertEquals(1, proposed.entry().reflection().answers().size());
        assertEquals("From work here: Case six (75.0 %). No time was measured: enter how long it took.", proposed.provenance().text());
    }
}
