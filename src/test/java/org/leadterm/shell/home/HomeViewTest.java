package org.leadterm.shell.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.SampleAttempts;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditFinding;
import org.leadterm.people.audit.AuditReport;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.reminder.Due;
import org.leadterm.people.reminder.DueItem;
import org.leadterm.people.reminder.FailedDigest;
import org.leadterm.progress.cohort.CohortStanding;
import org.leadterm.progress.practice.SampleQueues;
import org.leadterm.view.ViewTest;

class HomeViewTest extends ViewTest {
    private static final Instant NOW = Instant.parse("2026-03-04T09:30:00Z");
    private static final DueItem MOCK = new DueItem("Assessment", "Mock exam", "180 minutes. It opens Thu 12 Mar 2026, 09:00.",
            Optional.of(Instant.parse("2026-03-12T09:00:00Z")), "sit/1");
    private static final DueItem SIGN = new DueItem("Sign-off", "Fall on ice", "Tess asked for a second reader.", Optional.empty(), "gate/1");
    private final Callers callers = new Callers();

    @Test
    void a_trainee_who_has_nothing_open_is_led_to_the_exercises() {
        String home = home(Role.TRAINEE, new SampleHomes());

        assertTrue(home.startsWith("Good morning, Test ada Wednesday 4 March 2026 · 1 thing due Code a case"), home);
        assertTrue(home.contains("Choose an exercise"), home);
        assertFalse(home.contains("Open the library") || home.contains("This installation"), home);
    }

    @Test
    void a_trainee_goes_on_where_the_work_was_left() {
        String home = home(Role.TRAINEE, new SampleHomes(SampleAttempts.open("stroke", "Stroke")));

        assertTrue(home.contains("Continue where you left off") && home.contains("Stroke · 1:15 worked") && home.contains("receipt 51be"), home);
    }

    @Test
    void what_to_practise_stands_there_with_its_reason() {
        String home = home(Role.CODER, new SampleHomes());

        assertTrue(home.contains("Practice queue Why these? Mock practical Set for you: 12/03/2026 09:00"), home);
        assertTrue(home.contains("Cataract Two of your last three codes in chapter XIX had a wrong fourth character (box 1 of 5)."), home);
    }

    @Test
    void mark_sheets_of_late_are_on_the_first_page() {
        String home = home(Role.CODER, new SampleHomes(SampleAttempts.handedIn("stroke", "Stroke")));

        assertTrue(home.contains("Recent mark sheets") && home.contains("04/03/2026 Stroke 93.8% – 1 code"), home);
    }

    @Test
    void what_is_coming_up_is_there_from_every_feature() {
        assertTrue(home(Role.TRAINEE, new SampleHomes()).contains("Coming up 12 Mar Mock exam Assessment: 180 minutes. It opens"));
        assertTrue(home(Role.TUTOR, new SampleHomes(), SIGN).contains("To do – Fall on ice Sign-off: Tess asked for a second reader."));
        assertTrue(home(Role.CODER, new SampleHomes(), new DueItem("CPD", "Reflection", "It is due.", Optional.of(NOW.minusSeconds(1)), "cpd"))
                .contains("4 Mar Reflection CPD: It is due. ! Overdue"));
    }

    @Test
    void a_tutor_is_led_to_the_library_and_not_to_accounts() {
        String home = home(Role.TUTOR, new SampleHomes());

        assertTrue(home.contains("Open the library") && home.contains("Assessments All None is running or set"), home);
        assertFalse(home.contains("Choose an exercise") || home.contains("This installation"), home);
    }

    @Test
    void a_tutor_is_told_of_exercises_to_look_at_because_of_a_release() {
        SampleHomes homes = new SampleHomes();
        homes.alarms = 2;

        assertTrue(home(Role.TUTOR, homes).contains("Edition alarm 2 exercises use codes that a release in force lacks or changes."));
        assertFalse(home(Role.TUTOR, new SampleHomes()).contains("Edition alarm"));
    }

    @Test
    void a_tutor_sees_which_cohort_needs_help() {
        SampleHomes homes = new SampleHomes();
        homes.cohorts = List.of(standing("Spring", 3, 2), standing("Winter", 0, 0));

        String home = home(Role.TUTOR, homes);

        assertTrue(home.contains("Cohorts All Spring 24 members · 3 not begun ▲ 2 stuck Winter 24 members"), home);
        assertFalse(home.contains("0 stuck") || home.contains("0 not begun"), home);
    }

    private static CohortStanding standing(String name, int notBegun, int stuck) {
        return new CohortStanding(new CohortEntry(new CohortId(name), new CohortName(name), false, 1, 24), notBegun, stuck);
    }

    @Test
    void an_administrator_sees_how_the_installation_is() {
        String home = home(Role.ADMINISTRATOR, new SampleHomes());

        assertTrue(home.contains("This installation Accounts 7 accounts may sign in, 2 disabled"), home);
        assertTrue(home.contains("Not checked since this server started. ! To check") && home.contains("✓ None failed"), home);
        assertTrue(home.contains("Releases in force Book 1 · Book 2") && home.contains("Open the library"), home);
    }

    @Test
    void an_administrator_sees_what_is_wrong() {
        SampleHomes homes = new SampleHomes();
        homes.check = Optional.of(new AuditReport(NOW, 12, "", List.of(new AuditFinding(AuditFinding.Kind.DELETED, 3, 3, "Entry 3 was deleted."))));
        homes.failed = List.of(new FailedDigest(Callers.person("ben", Role.CODER), "550 no such mailbox", NOW, false));

        String home = home(Role.ADMINISTRATOR, homes);

        assertTrue(home.contains("Checked 04/03/2026 09:30: 12 entries, 1 finding. ✕ Not whole"), home);
        assertTrue(home.contains("to Test ben: 550 no such mailbox ✕ 1 failed"), home);
    }

    private String home(Role role, Homes homes) {
        return home(role, homes, MOCK);
    }

    private String home(Role role, Homes homes, DueItem... items) {
        callers.become(Callers.person("ada", role));
        return text(show(new HomeView(callers.current(), homes, SampleAttempts.of(), new Due() {
            @Override
            public List<DueItem> of(Person person, Instant now) {
                assertEquals(NOW, now);
                return List.of(items);
            }
        }, Clock.fixed(NOW, ZoneOffset.UTC))));
    }

    /** What each role is met with, as a test says. */
    private static final class SampleHomes extends Homes {
        private final List<AttemptLine> attempts;
        private int alarms;
        private List<CohortStanding> cohorts = List.of();
        private Optional<AuditReport> check = Optional.empty();
        private List<FailedDigest> failed = List.of();

        SampleHomes(AttemptLine... attempts) {
            this.attempts = List.of(attempts);
        }

        @Override
        LearnerHome ofLearner(Person person) {
            return new LearnerHome(attempts, SampleQueues.full().mine(), List.of(), List.of(), Optional.empty());
        }

        @Override
        TutorHome ofTutor(Instant now) {
            return new TutorHome(alarms, List.of(), cohorts);
        }

        @Override
        SiteHome ofSite() {
            return new SiteHome(7, 2, check, failed, List.of("Book 1", "Book 2"));
        }
    }
}
