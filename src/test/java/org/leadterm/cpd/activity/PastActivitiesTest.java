package org.leadterm.cpd.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.recurrence.Frequency;
import org.leadterm.cpd.recurrence.Recurrence;
import org.leadterm.testing.Database;

class PastActivitiesTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 8);
    private SampleLog log;
    private PastActivities past;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        past = log.database.connect(new PastActivities(log.activities, new EntryRules(log.cycles, log.schemes, log.courses, log.clock), log.recurrences,
                log.clock));
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void what_is_kept_counts_as_if_its_owner_had_entered_it_then_whoever_is_there() {
        Cycle cycle = log.database.transaction(() -> log.cycles.begin(log.coder.id(), LocalDate.of(2026, 3, 1)));
        log.callers.become(log.stranger);
        Activity kept = log.database.transaction(() -> past.keep(log.coder.id(), List.of(own(SampleLog.logged("Audit", ActivityKind.AUDIT, JUNE))))).get(0);
        log.database.transaction(() -> past.verify(kept.id(), log.tutor, JUNE.plusDays(3)));

        Activity seen = log.run(() -> log.activities.in(cycle.id())).get(0);
        assertEquals("structured", seen.entry().category());
        assertEquals(JUNE.atTime(16, 0).toInstant(ZoneOffset.UTC), seen.changed());
        assertEquals(log.tutor.displayName(), seen.verification().orElseThrow().name());
        assertEquals(List.of(), log.deeds(), "nobody did anything");
    }

    @Test
    void what_comes_again_is_kept_in_part_and_the_rest_stays_a_draft_that_is_not_made_twice() {
        log.run(() -> log.recurrences.begin(new Recurrence("Meeting", ActivityKind.MEETING, 60, 0, "", Frequency.MONTHLY, JUNE, JUNE.plusMonths(11))));
        List<Proposed> drafts = log.database.transaction(() -> past.recurring(log.coder.id()));
        assertEquals(6, drafts.size());
        log.database.transaction(() -> past.keep(log.coder.id(), drafts.stream()
                .map(draft -> draft.entry().on().isAfter(JUNE.plusMonths(4)) ? draft : new Proposed(draft.entry().with(EntryState.LOGGED), draft.provenance()))
                .toList()));

        List<Activity> mine = log.run(() -> log.activities.mine());
        assertEquals(6, mine.size());
        assertTrue(!mine.get(0).entry().isLogged() && mine.get(1).entry().isLogged());
    }

    @Test
    void nothing_is_kept_twice() {
        List<Proposed> audit = List.of(own(SampleLog.logged("Audit", ActivityKind.AUDIT, JUNE)), own(SampleLog.logged("audit", ActivityKind.AUDIT, JUNE)));

        assertThrows(CpdConflict.class, () -> log.database.transaction(() -> past.keep(log.coder.id(), audit)));
    }

    private static Proposed own(Entry entry) {
        return new Proposed(entry, Provenance.OWN);
    }
}
