package org.leadterm.cpd.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.cpd.cycle.Category;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Target;
import org.leadterm.testing.Database;

class CycleCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Reflection REFLECTION = Reflection.of(List.of("What happened?")).answered(0, "Something.");
    private SampleLog log;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void an_empty_cycle_is_behind_by_all_that_has_passed() {
        Cycle cycle = log.run(() -> log.cycles.current());

        CycleCheck check = CycleCheck.of(cycle, List.of(), TODAY);

        assertEquals(new Amount(Unit.HOURS, 2100), check.left());
        assertEquals(new Amount(Unit.HOURS, 326 * 2100 / 365), check.plan());
        assertEquals(new Amount(Unit.HOURS, -326 * 2100 / 365), check.ahead());
        assertEquals(Set.of(ActivityKind.values()), check.missing());
    }

    @Test
    void before_a_cycle_nothing_is_planned_and_after_it_everything_is() {
        Cycle cycle = log.run(() -> log.cycles.current());

        assertEquals(0, cycle.plan(LocalDate.of(2025, 12, 31)).parts());
        assertEquals(2100 / 365, cycle.plan(LocalDate.of(2026, 1, 1)).parts());
        assertEquals(2100, cycle.plan(LocalDate.of(2026, 12, 31)).parts());
        assertEquals(2100, cycle.plan(LocalDate.of(2030, 1, 1)).parts());
    }

    @Test
    void what_is_missing_is_named() {
        Activity bare = log.create(SampleLog.logged("Course", ActivityKind.COURSE, SampleLog.OCTOBER));
        Activity reading = log.create(SampleLog.logged("Reading", ActivityKind.READING, SampleLog.OCTOBER.plusDays(1)).with(REFLECTION));
        log.create(Entry.draft("A draft", ActivityKind.COURSE, SampleLog.OCTOBER, 60));

        CycleCheck check = check();

        assertEquals(List.of(reading, bare), check.activities());
        assertEquals(List.of(bare), check.reflections());
        assertEquals(List.of(bare), check.evidence());
        assertEquals(Set.of(ActivityKind.COURSE, ActivityKind.READING), check.kinds());
    }

    @Test
    void a_proof_and_a_reflection_and_enough_hours_complete_it() {
        Activity course = log.create(Entry.draft("Course", ActivityKind.COURSE, SampleLog.OCTOBER, 2100).with(REFLECTION).with(EntryState.LOGGED));
        log.attach(course.id(), "proof.pdf", SampleLog.PDF);

        assertTrue(check().isComplete());
    }

    @Test
    void points_are_counted_where_the_cycle_counts_points() {
        Cycle hours = log.run(() -> log.cycles.current());
        Target points = new Target(new Amount(Unit.POINTS, 2000),
                List.of(new Category("all", "A", "All", Set.of(ActivityKind.values()), new Amount(Unit.POINTS, 500))), "The institute");
        Cycle cycle = new Cycle(hours.id(), 1, hours.person(), "Points", hours.from(), hours.until(), points);
        Activity workshop = log.create(SampleLog.logged("Workshop", ActivityKind.WORKSHOP, SampleLog.OCTOBER).from("Institute", 350));
        Entry there = workshop.entry().in("all");
        Activity counted = new Activity(workshop.id(), 1, workshop.person(), there, workshop.verification(), workshop.provenance(), List.of(), workshop.changed());

        CycleCheck check = CycleCheck.of(cycle, List.of(counted), TODAY);

        assertEquals("3.5 points", check.done().text());
        assertEquals("16.5 points", check.left().text());
        assertEquals("1.5 points", check.shares().get(0).left().text());
    }

    /** By the database's own sums: another path than the log's. */
    @Test
    void the_sums_are_those_of_the_database() {
        Random random = new Random(17);
        for (int number = 0; number < 120; number++) {
            ActivityKind kind = ActivityKind.values()[random.nextInt(ActivityKind.values().length)];
            Entry entry = Entry.draft("Activity " + number, kind, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(326)), 1 + random.nextInt(400));
            log.create(random.nextInt(5) == 0 ? entry : entry.with(EntryState.LOGGED));
        }

        CycleCheck check = check();

        Map<String, List<Number>> sums = new HashMap<>();
        List<?> rows = log.database.entities().createNativeQuery("""
                select category, sum(minutes), count(*) from cpd_activity where cycle_id = ? and state = 'LOGGED' group by category""")
                .setParameter(1, check.cycle().id().text()).getResultList();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            sums.put((String) cells[0], List.of((Number) cells[1], (Number) cells[2]));
        });
        assertEquals(sums.keySet(), Set.copyOf(check.shares().stream().map(share -> share.category().id()).toList()));
        check.shares().forEach(share -> {
            assertEquals(sums.get(share.category().id()).get(0).intValue(), share.done().parts());
            assertEquals(sums.get(share.category().id()).get(1).intValue(), share.activities());
        });
        int all = sums.values().stream().mapToInt(sum -> sum.get(0).intValue()).sum();
        assertEquals(all, check.done().parts());
        assertEquals(Math.max(0, 2100 - all), check.left().parts());
        assertEquals(all - 326 * 2100 / 365, check.ahead().parts());
    }

    private CycleCheck check() {
        return log.run(() -> CycleCheck.of(log.cycles.current(), log.activities.mine(), TODAY));
    }
}
