package org.leadterm.cpd.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.testing.Database;

class PlansTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private SampleLog log;
    private Plans plans;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        plans = log.database.connect(new Plans(log.readers, log.trail, log.clock));
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void an_apprenticeship_lasts_up_to_two_years_and_its_milestones_are_counted_from_its_beginning() {
        Plan plan = log.run(() -> plans.begin("apprenticeship", JANUARY));

        assertEquals(LocalDate.of(2028, 1, 5), plan.until());
        assertEquals(LocalDate.of(2026, 7, 5), plan.milestones().get(1).due());
        assertTrue(plan.milestones().get(1).isOverdue(LocalDate.of(2026, 11, 22)));
        assertEquals(List.of(plan), log.run(() -> plans.mine()));
        assertThrows(CpdRefused.class, () -> log.run(() -> plans.begin("none", JANUARY)));
    }

    @Test
    void a_tutor_signs_off_what_was_reached_and_a_change_takes_it_back() {
        Milestone first = log.run(() -> plans.begin("apprenticeship", JANUARY)).milestones().get(0);
        assertThrows(CpdConflict.class, () -> log.as(log.tutor, () -> plans.signOff(first.id(), first.version())));
        Milestone reached = reach(first);

        Plan signed = log.as(log.tutor, () -> plans.signOff(reached.id(), reached.version()));
        assertEquals(Optional.of(new Milestone.SignOff("Someone tess", log.clock.instant())), signed.milestones().get(0).signOff());
        assertEquals(1, signed.signedOff());
        Milestone changed = reach(signed.milestones().get(0));

        assertEquals(Optional.empty(), changed.signOff());
        assertEquals(List.of("cpd.milestone.sign", "cpd.milestone.unsign"), log.deeds());
    }

    @Test
    void nobody_signs_off_their_own_and_no_stranger_anothers() {
        Milestone reached = reach(log.run(() -> plans.begin("apprenticeship", JANUARY)).milestones().get(0));

        assertThrows(CpdConflict.class, () -> log.run(() -> plans.signOff(reached.id(), reached.version())));
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> plans.signOff(reached.id(), reached.version())));
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> plans.of(log.coder.id())));
        assertThrows(StaleCpd.class, () -> log.as(log.boss, () -> plans.signOff(reached.id(), reached.version() + 1)));
    }

    private Milestone reach(Milestone milestone) {
        return log.run(() -> plans.change(milestone.id(), milestone.version(), milestone.title() + ".", milestone.due(), Optional.of(JANUARY.plusDays(20))))
                .milestones().get(0);
    }
}
