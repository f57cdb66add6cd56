package org.leadterm.cpd.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.SampleLog;
import org.leadterm.people.PersonId;
import org.leadterm.testing.Database;

class VerificationsTest {
    private final SampleLog log = new SampleLog(Database.h2());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_is_logged_and_not_verified_waits_and_drafts_do_not() {
        Activity audit = log.create(SampleLog.logged("Cohort audit", ActivityKind.AUDIT, SampleLog.OCTOBER));
        log.create(SampleLog.logged("Standards update", ActivityKind.READING, SampleLog.OCTOBER));
        log.create(Entry.draft("Coded practice", ActivityKind.CODED_PRACTICE, LocalDate.of(2026, 10, 10), 30));
        assertEquals(Map.of(log.coder.id(), 2), waiting());

        log.as(log.tutor, () -> log.verifications.verify(audit.id(), audit.version()));

        assertEquals(Map.of(log.coder.id(), 1), waiting());
    }

    @Test
    void ones_own_do_not_wait_for_oneself() {
        log.create(SampleLog.logged("Cohort audit", ActivityKind.AUDIT, SampleLog.OCTOBER));

        assertEquals(Map.of(), log.run(() -> log.verifications.waiting(List.of(log.coder.id()))));
        assertEquals(Map.of(), log.as(log.tutor, () -> log.verifications.waiting(List.of())));
    }

    private Map<PersonId, Integer> waiting() {
        return log.as(log.tutor, () -> log.verifications.waiting(List.of(log.coder.id(), log.tutor.id())));
    }
}
