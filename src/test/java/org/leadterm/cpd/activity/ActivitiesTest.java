package org.leadterm.cpd.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.recurrence.Frequency;
import org.leadterm.cpd.recurrence.Recurrence;
import org.leadterm.people.Problem;
import org.leadterm.testing.Database;

/** The log on the embedded database, with the product's own migrations. */
class ActivitiesTest {
    private static final LocalDate OCTOBER = SampleLog.OCTOBER;
    private static final Reflection REFLECTION = Reflection.of(List.of("What happened?")).answered(0, "I left out comorbidities.");
    private static final Entry AUDIT = SampleLog.logged("Cohort audit", ActivityKind.AUDIT, OCTOBER).with(REFLECTION);
    private SampleLog log;

    Database open() {
        return Database.h2();
    }

    @BeforeEach
    void start() {
        log = new SampleLog(open());
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void what_is_logged_counts_in_the_cycle_that_holds_its_day_and_in_the_category_of_its_kind() {
        Activity audit = log.create(AUDIT);

        Cycle cycle = log.run(() -> log.cycles.current());
        assertEquals(Optional.of(cycle.id()), audit.entry().cycle());
        assertEquals("structured", audit.entry().category());
        assertEquals(List.of(audit), log.run(() -> log.activities.in(cycle.id())));
        assertEquals("Cycle 2026", cycle.name());
    }

    @Test
    void everything_wrong_is_named_at_once() {
        List<Problem> problems = assertThrows(CpdRefused.class, () -> Entry.draft(" ", ActivityKind.COURSE, LocalDate.of(1800, 1, 1), 0)).problems();

        assertEquals(List.of("title", "date", "minutes"), problems.stream().map(Problem::where).toList());
    }

    @Test
    void what_has_not_taken_place_stays_a_draft() {
        Entry course = Entry.draft("Refresher", ActivityKind.COURSE, LocalDate.of(2026, 12, 1), 360);

        assertThrows(CpdRefused.class, () -> log.create(course.with(EntryState.LOGGED)));
        assertFalse(log.create(course).entry().isLogged());
    }

    @Test
    void a_change_is_based_on_what_was_read() {
        Activity audit = log.create(AUDIT);

        Activity changed = log.run(() -> log.activities.change(audit.id(), audit.version(), AUDIT.from("Trust", 0)));

        assertEquals("Trust", changed.entry().provider());
        assertThrows(StaleCpd.class, () -> log.run(() -> log.activities.change(audit.id(), audit.version(), AUDIT)));
        assertThrows(StaleCpd.class, () -> log.run(() -> {
            log.activities.delete(audit.id(), audit.version());
            return "";
        }));
    }

    @Test
    void the_same_activity_is_logged_once() {
        log.create(AUDIT);

        String why = assertThrows(CpdConflict.class, () -> log.create(AUDIT.with(Purpose.QUALIFICATION, Optional.empty()))).getMessage();

        assertEquals("\"Cohort audit\" of 09/10/2026 is in your log already. It counts in Cycle 2026 (01/01/2026 to 31/12/2026)."
                + " An activity is used once.", why);
    }

    @Test
    void what_counts_somewhere_counts_nowhere_else_until_it_is_taken_out() {
        Activity audit = log.create(AUDIT);
        Cycle own = log.run(() -> log.cycles.begin(LocalDate.of(2026, 6, 1)));

        assertThrows(CpdConflict.class, () -> change(audit, audit.entry().with(Purpose.CYCLE, Optional.of(own.id()))));
        assertThrows(CpdConflict.class, () -> change(audit, audit.entry().with(Purpose.MEMBERSHIP, Optional.empty())));
        Activity out = change(audit, audit.entry().with(Purpose.NONE, Optional.empty()));
        Activity there = change(out, out.entry().with(Purpose.CYCLE, Optional.of(own.id())));

        assertEquals(Optional.of(own.id()), there.entry().cycle());
        assertEquals(List.of(there), log.run(() -> log.activities.in(own.id())));
    }

    @Test
    void a_day_outside_the_cycle_and_an_unknown_category_are_refused_together() {
        Cycle own = log.run(() -> log.cycles.begin(LocalDate.of(2026, 11, 1)));
        Entry entry = AUDIT.with(Purpose.CYCLE, Optional.of(own.id())).in("nonsense");

        List<Problem> problems = assertThrows(CpdRefused.class, () -> log.create(entry)).problems();

        assertEquals(List.of("cycle", "category"), problems.stream().map(Problem::where).toList());
    }

    @Test
    void tutors_of_the_cohort_see_what_is_logged_and_reflections_where_they_are_shared() {
        Activity audit = log.create(AUDIT);
        log.create(Entry.draft("A draft", ActivityKind.READING, OCTOBER, 30));
        Activity shared = log.create(SampleLog.logged("Workshop", ActivityKind.WORKSHOP, OCTOBER.minusDays(1)).with(REFLECTION).sharing(true));

        List<Activity> seen = log.as(log.tutor, () -> log.activities.of(log.coder.id()));

        assertEquals(List.of(audit.id(), shared.id()), seen.stream().map(Activity::id).toList());
        assertEquals(List.of(Reflection.NONE, REFLECTION), seen.stream().map(each -> each.entry().reflection()).toList());
        assertEquals(Reflection.NONE, log.as(log.boss, () -> log.activities.find(audit.id())).entry().reflection());
        assertEquals(2, log.run(() -> log.traces.mine(10)).size());
    }

    @Test
    void nobody_else_sees_anything() {
        Activity audit = log.create(AUDIT.sharing(true));
        Activity draft = log.create(Entry.draft("A draft", ActivityKind.READING, OCTOBER, 30));
        Cycle cycle = log.run(() -> log.cycles.current());

        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> log.activities.find(audit.id())));
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> log.activities.of(log.coder.id())));
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> log.cycles.find(cycle.id())));
        assertThrows(CpdNotThere.class, () -> log.as(log.tutor, () -> log.activities.find(draft.id())));
        assertThrows(CpdNotThere.class, () -> log.as(log.tutor, () -> log.activities.change(audit.id(), audit.version(), AUDIT)));
    }

    @Test
    void another_verifies_and_a_change_takes_it_back() {
        Activity audit = log.create(AUDIT);

        Activity verified = log.as(log.tutor, () -> log.verifications.verify(audit.id(), audit.version()));
        assertEquals(Optional.of(new Verification(log.tutor.id(), "Someone tess", log.clock.instant())), verified.verification());
        Activity now = log.run(() -> log.activities.find(audit.id()));
        Activity changed = change(now, AUDIT.from("Trust", 0));

        assertEquals(Optional.empty(), changed.verification());
        assertEquals(List.of("cpd.activity.verify", "cpd.activity.unverify"), log.deeds());
    }

    @Test
    void nobody_verifies_their_own_and_no_stranger_anothers() {
        Activity audit = log.create(AUDIT);

        assertThrows(CpdConflict.class, () -> log.run(() -> log.verifications.verify(audit.id(), audit.version())));
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> log.verifications.verify(audit.id(), audit.version())));
        assertThrows(StaleCpd.class, () -> log.as(log.tutor, () -> log.verifications.verify(audit.id(), audit.version() + 1)));
    }

    @Test
    void a_new_file_takes_a_verification_back_too() {
        Activity audit = log.create(AUDIT);
        log.as(log.boss, () -> log.verifications.verify(audit.id(), audit.version()));

        log.attach(audit.id(), "proof.pdf", SampleLog.PDF);

        assertFalse(log.run(() -> log.activities.find(audit.id())).isVerified());
    }

    @Test
    void what_comes_again_is_drafted_when_its_day_has_come_and_once() {
        log.run(() -> log.recurrences.begin(new Recurrence("Team meeting", ActivityKind.MEETING, 60, 0, "Trust", Frequency.WEEKLY,
                LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 31))));

        List<Activity> drafts = log.run(() -> log.activities.mine());
        assertEquals(List.of(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 10)), drafts.stream().map(each -> each.entry().on()).toList());
        assertTrue(drafts.stream().noneMatch(each -> each.entry().isLogged()));
        Activity first = drafts.get(1);
        log.run(() -> {
            log.activities.delete(first.id(), first.version());
            return "";
        });
        log.clock.forward(Duration.ofDays(3));

        assertEquals(List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 17)),
                log.run(() -> log.activities.mine()).stream().map(each -> each.entry().on()).toList());
    }

    @Test
    void a_proposal_is_made_once_and_dismissing_it_sticks() {
        Proposed proposal = new Proposed(Entry.draft("Practice", ActivityKind.CODED_PRACTICE, OCTOBER, 45),
                new Provenance(Provenance.Source.PROPOSED, "practice:2026-10-05", "From work here"));
        assertEquals(1, log.run(() -> log.activities.propose(List.of(proposal, proposal))));
        assertEquals(0, log.run(() -> log.activities.propose(List.of(proposal))));
        Activity draft = log.run(() -> log.activities.mine()).get(0);

        log.run(() -> {
            log.activities.delete(draft.id(), draft.version());
            return "";
        });

        assertEquals(0, log.run(() -> log.activities.propose(List.of(proposal))));
        assertEquals(List.of(), log.run(() -> log.activities.mine()));
    }

    @Test
    void evidence_goes_with_its_activity_and_is_opened_by_others_where_it_is_shared() {
        Activity audit = log.create(AUDIT);
        Evidence proof = log.attach(audit.id(), "proof.pdf", SampleLog.PDF);
        assertThrows(CpdNotThere.class, () -> log.as(log.tutor, () -> log.evidences.read(proof.id())));
        Activity shared = change(log.run(() -> log.activities.find(audit.id())), AUDIT.sharing(true));
        assertEquals(SampleLog.PDF.length, log.as(log.tutor, () -> log.evidences.read(proof.id())).length);
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> log.evidences.read(proof.id())));

        log.run(() -> {
            log.activities.delete(audit.id(), shared.version());
            return "";
        });
        assertEquals(1, log.stored().count());
        log.held.commit();

        assertEquals(0, log.stored().count());
        assertThrows(CpdNotThere.class, () -> log.run(() -> log.evidences.read(proof.id())));
    }

    private Activity change(Activity before, Entry entry) {
        return log.run(() -> log.activities.change(before.id(), before.version(), entry));
    }
}
