package org.leadterm.people.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** The trail on the embedded database, and what somebody with SQL can do to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTrailTest {
    private static final int BEFORE = 1;
    private final HandClock clock = new HandClock("2026-03-04T09:00:00.123456789Z");
    private final Callers callers = new Callers();
    private Database database;
    private AuditTrail trail;
    private AuditLines lines;

    Database open() {
        return Database.h2();
    }

    @BeforeAll
    void start() {
        database = open();
        trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        lines = database.connect(new AuditLines(trail, callers.current(), Chains.SEALING, clock));
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @BeforeEach
    void begin() {
        sql("delete from audit_entry");
        sql("update audit_counter set last_seq = 0, hash = '', key_id = '', seal = ''");
        callers.become(Callers.person("boss", Role.ADMINISTRATOR));
        database.transaction(trail::begin);
    }

    @Test
    void what_was_recorded_is_there_whole_and_the_check_finds_nothing() {
        Deed deed = new Deed("tess", "key.change", "exercise cataract", "é\u0000 'before'\r\n ".repeat(2_000), "after\\ ", "why ".repeat(2_000));
        record(deed);

        assertEquals(List.of(deed), trail.after(BEFORE, 10).stream().map(AuditLine::deed).toList());
        assertEquals(List.of(), findings());
        assertEquals(2, check().entries());
    }

    @Test
    void what_is_rolled_back_leaves_no_trace_and_no_gap() {
        record(deed(1));
        assertThrows(IllegalStateException.class, () -> database.transaction(() -> {
            trail.record(deed(2));
            throw new IllegalStateException("the deed failed");
        }));
        record(deed(3));

        assertEquals(List.of(deed(1), deed(3)), trail.after(BEFORE, 10).stream().map(AuditLine::deed).toList());
        assertEquals(List.of(), findings());
    }

    @Test
    void those_who_record_at_the_same_time_are_numbered_one_after_the_other() {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            writers.add(CompletableFuture.runAsync(() -> IntStream.range(0, 10).forEach(each -> record(deed(each)))));
        }
        writers.forEach(CompletableFuture::join);

        assertEquals(LongStream.rangeClosed(1, 81).boxed().toList(), trail.after(0, 100).stream().map(AuditLine::seq).toList());
        assertEquals(List.of(), findings());
    }

    @Test
    void an_edit_is_found() {
        fill();
        sql("update audit_entry set value_after = 'nothing' where seq = 5");

        assertEquals(List.of("EDITED 5-5"), findings());
    }

    @Test
    void a_deletion_is_found_also_at_the_end() {
        fill();
        sql("delete from audit_entry where seq in (5, 6, 11)");

        assertEquals(List.of("DELETED 5-6", "DELETED 11-11"), findings());
    }

    @Test
    void the_end_cut_off_with_the_counter_put_back_is_found() {
        fill();
        sql("delete from audit_entry where seq > 8");
        sql("update audit_counter set last_seq = 8, hash = (select e.hash from audit_entry e where e.seq = 8)");

        assertEquals(List.of("HEAD 8-8"), findings());
    }

    @Test
    void an_insertion_is_found() {
        fill();
        LongStream.rangeClosed(5, 11).map(seq -> 16 - seq).forEach(seq -> sql("update audit_entry set seq = " + (seq + 1) + " where seq = " + seq));
        sql("insert into audit_entry (id, seq, happened_at, who, action, subject, value_before, value_after, why, version, previous, hash, key_id, seal)"
                + " select 'made up', 5, happened_at, 'eve', action, subject, value_before, value_after, why, 1, previous, hash, key_id, seal"
                + " from audit_entry where seq = 4");

        assertEquals(List.of("INSERTED 5-5", "REORDERED 5-11"), findings());
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        fill();
        sql("update audit_entry set seq = -1 where seq = 4");
        sql("update audit_entry set seq = 4 where seq = 9");
        sql("update audit_entry set seq = 9 where seq = -1");

        assertEquals(List.of("REORDERED 4-4", "REORDERED 9-9"), findings());
    }

    @Test
    void what_an_earlier_edition_wrote_is_sealed_once_and_the_trail_says_so() {
        fill();
        sql("update audit_entry set previous = '', hash = '', key_id = '', seal = ''");
        sql("update audit_counter set hash = '', key_id = '', seal = ''");

        database.transaction(trail::begin);
        database.transaction(trail::begin);

        assertEquals(List.of(), findings());
        assertEquals("11 earlier entries sealed as they stood", trail.after(11, 10).get(0).deed().after());
        assertEquals(12, check().entries());
    }

    @Test
    void the_latest_entries_come_first_and_are_found_by_who_action_subject_and_time() {
        record(Deed.of("ada", "account.disable", "account Bob"));
        clock.forward(Duration.ofDays(1));
        record(Deed.of("tess", "cohort.create", "cohort Spring"));

        assertEquals(List.of("tess", "ada", "start"), who(AuditSearch.ALL));
        assertEquals(List.of("ada"), who(new AuditSearch("AD", "account.", "bob", AuditSearch.ALL.from(), AuditSearch.ALL.until())));
        assertEquals(List.of("tess"), who(new AuditSearch("", "", "", clock.instant(), AuditSearch.ALL.until())));
        assertEquals(List.of("ada", "start"), who(new AuditSearch("", "", "", AuditSearch.ALL.from(), clock.instant())));
        AuditPage first = lines.page(AuditSearch.ALL, Long.MAX_VALUE, 2);
        assertEquals(List.of("start"), lines.page(AuditSearch.ALL, first.next().orElseThrow(), 2).lines().stream().map(line -> line.deed().who()).toList());
        assertEquals(List.of("account.disable", "audit.begin", "cohort.create"), lines.actions());
    }

    @Test
    void what_is_taken_away_can_be_checked_elsewhere_and_is_noted() {
        fill();
        List<SealedLine> taken = new ArrayList<>();
        database.transaction(() -> lines.export(AuditSearch.ALL, taken::add));

        assertEquals(11, taken.size());
        assertTrue(taken.stream().allMatch(Sealing::fits));
        assertEquals("audit.export", trail.after(11, 1).get(0).deed().action());
    }

    @Test
    void it_is_for_administrators() {
        callers.become(Callers.person("tess", Role.TUTOR));

        assertThrows(NotAllowed.class, this::check);
        assertThrows(NotAllowed.class, () -> who(AuditSearch.ALL));
        assertThrows(NotAllowed.class, () -> lines.actions());
        assertThrows(NotAllowed.class, () -> lines.export(AuditSearch.ALL, line -> { }));
    }

    private List<String> who(AuditSearch search) {
        return lines.page(search, Long.MAX_VALUE, 10).lines().stream().map(line -> line.deed().who()).toList();
    }

    private void fill() {
        IntStream.range(0, 10).forEach(each -> record(deed(each)));
    }

    private static Deed deed(int number) {
        return new Deed("tess", "mark.change", "mark sheet " + number, "1/2", "1", "because " + number);
    }

    private void record(Deed deed) {
        database.transaction(() -> trail.record(deed));
    }

    private AuditReport check() {
        return database.transaction(() -> lines.check());
    }

    private List<String> findings() {
        return check().findings().stream().map(found -> found.kind() + " " + found.from() + "-" + found.to()).toList();
    }

    private void sql(String statement) {
        database.transaction(() -> database.entities().createNativeQuery(statement).executeUpdate());
    }
}
