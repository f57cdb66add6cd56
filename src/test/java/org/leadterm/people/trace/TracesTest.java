package org.leadterm.people.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class TracesTest {
    private final HandClock clock = new HandClock("2026-11-02T09:00:00Z");
    private final Callers callers = new Callers();
    private final Database database = Database.h2();
    private Person ada;
    private Person tess;
    private Traces traces;

    @BeforeEach
    void open() {
        OpenAccounts accounts = new OpenAccounts(database, clock);
        ada = accounts.open("ada", Role.TRAINEE);
        tess = accounts.open("tess", Role.TUTOR);
        traces = database.connect(new Traces(callers.current(), accounts.persons(), clock));
        callers.become(tess);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoever_opens_anothers_record_is_seen_by_that_person_with_what_and_when() {
        opened("mark sheet: A fall on ice");

        callers.become(ada);
        assertEquals(List.of(new Trace(tess, "mark sheet: A fall on ice", clock.instant())), traces.mine(10));
    }

    @Test
    void the_same_thing_leaves_one_trace_a_day() {
        opened("progress");
        clock.forward(Duration.ofHours(2));
        opened("progress");
        opened("mark sheet: A fall on ice");
        clock.forward(Duration.ofDays(1));
        opened("progress");

        assertEquals(List.of("progress", "mark sheet: A fall on ice", "progress"),
                traces.of(ada.id(), 10).stream().map(Trace::what).toList());
    }

    @Test
    void ones_own_record_leaves_none() {
        callers.become(ada);
        opened("progress");

        assertEquals(List.of(), traces.mine(10));
    }

    @Test
    void what_is_too_long_is_cut() {
        opened("x".repeat(300));

        assertEquals(Traces.MAX_WHAT, traces.of(ada.id(), 10).get(0).what().length());
    }

    private void opened(String what) {
        database.transaction(() -> traces.opened(ada.id(), what));
    }
}
