package org.leadterm.cpd.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.cpd.export.LogTable;
import org.leadterm.people.Problem;
import org.leadterm.report.table.Csv;
import org.leadterm.testing.Database;

class HistoriesTest {
    private SampleLog log;
    private Histories histories;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        histories = new Histories(log.activities, log.readers, log.trail);
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void every_row_is_logged_in_the_cycle_of_its_day() {
        assertEquals(3, bring("""
                Title,Date,Kind,Hours,Points,Provider,Category,Reflection
                Standards update,09/10/2026,reading,1.5,,,self-directed,"I learned, much"
                Workshop,2025-03-04,Workshop,2,2.5,Institute,,
                "Teaching ""abroad"" again",1/4/2024,Teaching,3,0,,,
                """));

        List<Activity> all = log.run(() -> log.activities.mine());
        assertEquals(List.of("Standards update", "Workshop", "Teaching \"abroad\" again"), all.stream().map(each -> each.entry().title()).toList());
        assertEquals(List.of(90, 120, 180), all.stream().map(each -> each.entry().minutes()).toList());
        assertEquals("I learned, much", all.get(0).entry().reflection().answers().get(0).text());
        assertEquals(Provenance.Source.IMPORTED, all.get(0).provenance().source());
        assertEquals(List.of("Cycle 2026", "Cycle 2025", "Cycle 2024"), log.run(() -> log.cycles.mine()).stream().map(each -> each.name()).toList());
        assertEquals(List.of("cpd.history.import"), log.deeds());
    }

    @Test
    void every_wrong_row_is_named_with_its_place_and_nothing_is_stored() {
        List<Problem> problems = assertThrows(CpdRefused.class, () -> bring("""
                Date;Title;Kind;Minutes
                09/10/2026;Good;Reading;30
                31/02/2026;;Sleeping;-5
                01/01/2030;Later;Reading;30
                09/10/2026;good;Reading;60
                """)).problems();

        assertEquals(List.of("row 3, Date", "row 3, Kind", "row 3, Minutes", "row 4, date", "row 5"), problems.stream().map(Problem::where).toList());
        assertEquals(List.of(), log.run(() -> log.activities.mine()));
    }

    @Test
    void what_is_no_history_is_refused() {
        refused("Date,Title\n", "There is a line of headings and one row at least");
        refused("Date,Title\n1,2\n", "There is no column \"Kind\".");
        refused("Date,Title,Kind,Kind\n1,2,3,4\n", "There are two columns \"Kind\".");
        refused("Date,Title,Kind\n\"open,2,3\n", "This is no CSV file");
    }

    @Test
    void what_was_exported_can_be_brought_in() {
        log.create(SampleLog.logged("Audit, \"forty\" episodes", ActivityKind.AUDIT, LocalDate.of(2026, 10, 9)).from("=Trust", 150));
        byte[] csv = log.run(() -> Csv.of(LogTable.of("log", log.activities.mine(), log.cycles.mine())));
        Activity before = log.run(() -> log.activities.mine()).get(0);
        log.run(() -> {
            log.activities.delete(before.id(), before.version());
            return "";
        });

        assertEquals(1, log.run(() -> histories.bring(csv)));

        Activity after = log.run(() -> log.activities.mine()).get(0);
        assertEquals("'=Trust", after.entry().provider());
        assertEquals(before.entry().from("", 0).in("structured"), after.entry().from("", 0));
    }

    private int bring(String csv) {
        return log.run(() -> histories.bring(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(String csv, String why) {
        String told = assertThrows(CpdRefused.class, () -> bring(csv)).getMessage();
        assertEquals(why, told.substring(0, Math.min(why.length(), told.length())));
    }
}
