package org.leadterm.cpd.page.verify;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Verifications;
import org.leadterm.cpd.page.Typing;
import org.leadterm.cpd.page.log.SampleLog;
import org.leadterm.cpd.plan.Milestone;
import org.leadterm.cpd.plan.Plan;
import org.leadterm.cpd.plan.Plans;
import org.leadterm.people.Callers;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.view.ViewTest;

class VerifyViewTest extends ViewTest {
    private final Told told = new Told();

    @Test
    void nothing_of_anybody_is_shown_before_somebody_is_chosen() {
        VerifyView view = open();

        _assertNone(view, VerifyPanel.class);
        assertEquals(List.of(), told.deeds);
    }

    @Test
    void the_log_of_whoever_is_chosen_is_opened_and_an_activity_is_verified() {
        VerifyView view = open();
        Typing.into(Typing.field(view, "Person"), Told.ADA.text());
        String said = text(_get(view, VerifyPanel.class));
        assertTrue(said.contains("1 not verified, 0 verified") && said.contains("Reflection and evidence are not shared."), said);
        assertTrue(!said.contains("due"), "what is not shared is not missing for that: " + said);

        click(view, "Verify");

        assertEquals(List.of("opened Ada", "verified Cohort audit", "opened Ada"), told.deeds);
        assertTrue(text(view).contains("Verified: Cohort audit."), text(view));
    }

    @Test
    void whose_activities_wait_is_seen_first_and_opened_directly() {
        VerifyView view = open();
        String said = text(_get(view, WaitingPanel.class));
        assertTrue(said.contains("Waiting for verification 1 activity of 1 person Ada 1 activity not verified"), said);

        click(_get(view, WaitingPanel.class), "Open");
        assertTrue(text(_get(view, VerifyPanel.class)).contains("Ada: 1 not verified, 0 verified"), text(view));

        told.waiting.clear();
        click(view, "Verify");
        assertTrue(text(_get(view, WaitingPanel.class)).contains("Nothing of the people in your cohorts waits."), text(view));
        assertEquals(List.of("opened Ada", "verified Cohort audit", "opened Ada"), told.deeds);
    }

    @Test
    void of_many_who_wait_those_with_the_most_are_listed() {
        for (int number = 1; number < 10; number++) {
            told.waiting.add(new Overseen.Waiting(new Overseen.Member(PersonId.next(Instant.EPOCH), "Ben " + number), 1));
        }

        String said = text(_get(open(), WaitingPanel.class));

        assertTrue(said.contains("10 activities of 10 people") && said.contains("2 more with fewer") && !said.contains("Ben 9"), said);
    }

    @Test
    void a_milestone_that_is_reached_is_signed_off_and_a_refusal_is_said() {
        VerifyView view = open();
        Typing.into(Typing.field(view, "Person"), Told.ADA.text());

        click(view, "Sign off");

        assertTrue(text(view).contains("This is signed off already."), text(view));
    }

    private VerifyView open() {
        Callers callers = new Callers();
        callers.become(Callers.person("tess", Role.TUTOR));
        return show(new VerifyView(told, callers.current()));
    }

    /** One cohort of one, who logged an audit and reached a milestone. */
    private static final class Told extends Overseen {
        private static final PersonId ADA = PersonId.next(Instant.EPOCH);
        private final List<String> deeds = new ArrayList<>();
        private final List<Waiting> waiting = new ArrayList<>(List.of(new Waiting(new Member(ADA, "Ada"), 1)));
        private final SampleLog log = new SampleLog();

        Told() {
            super(new Cohorts() {
            }, new Activities() {
            }, new Verifications() {
            }, new Plans() {
            }, SampleLog.CLOCK);
            log.with("Cohort audit", ActivityKind.AUDIT, LocalDate.of(2026, 10, 9), EntryState.LOGGED);
        }

        @Override
        List<Waiting> waiting() {
            return waiting;
        }

        @Override
        List<CohortEntry> cohorts() {
            return List.of(new CohortEntry(new CohortId("spring"), new CohortName("Spring"), false, 1, 1));
        }

        @Override
        List<Member> members(String cohort) {
            return List.of(new Member(ADA, "Ada"));
        }

        @Override
        List<Activity> activities(Member member) {
            deeds.add("opened " + member.name());
            return log.activities;
        }

        @Override
        List<Plan> plans(Member member) {
            LocalDate day = SampleLog.TODAY;
            return List.of(new Plan("p", 0, ADA, "Novice to accredited", "An example", day, day.plusYears(2),
                    List.of(new Milestone("m", 0, "Standards Course finished", day, Optional.of(day), Optional.empty()))));
        }

        @Override
        void verify(Activity activity) {
            deeds.add("verified " + activity.entry().title());
        }

        @Override
        void signOff(Milestone milestone) {
            throw new CpdConflict("This is signed off already.");
        }
    }
}
