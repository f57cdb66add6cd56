package org.leadterm.cpd.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.statement.Statements;
import org.leadterm.people.privacy.HeldArchive;
import org.leadterm.people.reminder.SamplePostbox;
import org.leadterm.testing.Database;

class StatementBelongingsTest {
    private final SampleLog log = new SampleLog(Database.h2());
    private final HeldArchive archive = new HeldArchive();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void each_cycle_has_its_statement_with_what_counts_in_it() {
        Cycle now = log.run(log.cycles::current);
        Cycle before = log.run(() -> log.cycles.on(LocalDate.of(2025, 6, 1)));
        log.create(SampleLog.logged("Cohort audit, 40 episodes", ActivityKind.AUDIT, SampleLog.OCTOBER));

        put();

        assertEquals(List.of(now.from() + " " + now.name() + ".pdf", before.from() + " " + before.name() + ".pdf"), List.copyOf(archive.files().keySet()));
        List<String> printed = List.copyOf(archive.files().values());
        assertTrue(printed.get(0).contains("Someone cora") && printed.get(0).contains("1. Cohort audit, 40 episodes"), printed.get(0));
        assertTrue(printed.get(1).contains("Nothing counts in this cycle yet."), printed.get(1));
    }

    @Test
    void where_the_address_of_the_site_is_not_known_it_is_said_where_to_type_the_path() {
        log.run(log.cycles::current);
        put();

        String printed = archive.files().values().iterator().next().replaceAll("\\s+", " ");
        assertTrue(printed.contains("type /verify-cpd/") && printed.contains("after the address of the site that issued it."), printed);
    }

    @Test
    void taking_it_again_gives_the_same_code() {
        log.run(log.cycles::current);
        put();
        List<String> first = List.copyOf(archive.files().values());
        put();

        assertEquals(first, List.copyOf(archive.files().values()));
    }

    private void put() {
        StatementBelongings belongings = new StatementBelongings(log.cycles,
                log.database.connect(new Statements(log.cycles, log.activities, log.memberships, log.readers, log.clock)), SamplePostbox.off());
        log.run(() -> {
            belongings.put(log.coder, archive);
            return archive;
        });
    }
}
