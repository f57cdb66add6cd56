package org.leadterm.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.SampleAttempts;
import org.leadterm.exercise.alarm.EditionAlarms;
import org.leadterm.exercise.alarm.SampleAlarms;
import org.leadterm.people.Callers;
import org.leadterm.people.Role;
import org.leadterm.view.ViewTest;

class HomeViewTest extends ViewTest {
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-03-04T09:30:00Z"), ZoneOffset.UTC);

    @Test
    void a_trainee_who_has_nothing_open_is_led_to_the_exercises() {
        String home = home(Role.TRAINEE);

        assertTrue(home.startsWith("Good morning, Test ada Wednesday 4 March 2026"), home);
        assertTrue(home.contains("Choose an exercise"), home);
        assertFalse(home.contains("Open the library") || home.contains("Open accounts"), home);
    }

    @Test
    void a_trainee_goes_on_where_the_work_was_left() {
        String home = home(Role.TRAINEE, SampleAttempts.open("stroke", "Stroke"));

        assertTrue(home.contains("Continue where you left off") && home.contains("Stroke · 1:15 worked") && home.contains("receipt 51be"), home);
    }

    @Test
    void mark_sheets_of_late_are_on_the_first_page() {
        String home = home(Role.CODER, SampleAttempts.handedIn("stroke", "Stroke"));

        assertTrue(home.contains("Recent mark sheets") && home.contains("93.8%"), home);
    }

    @Test
    void a_tutor_is_led_to_the_library_and_not_to_accounts() {
        String home = home(Role.TUTOR);

        assertTrue(home.contains("Open the library"), home);
        assertFalse(home.contains("Choose an exercise") || home.contains("Open accounts"), home);
    }

    @Test
    void an_administrator_is_led_to_accounts_and_to_the_library() {
        String home = home(Role.ADMINISTRATOR);

        assertTrue(home.contains("Open accounts") && home.contains("Open the library"), home);
    }

    @Test
    void a_tutor_is_told_of_exercises_to_look_at_because_of_a_release() {
        String home = home(Role.TUTOR, SampleAlarms.of(2));

        assertTrue(home.contains("Edition alarm 2 exercises use codes that a release in force lacks or changes."), home);
        assertFalse(home(Role.TUTOR).contains("Edition alarm") || home(Role.TRAINEE, SampleAlarms.of(2)).contains("Edition alarm"));
    }

    private static String home(Role role, AttemptLine... lines) {
        return home(role, SampleAlarms.of(0), lines);
    }

    private static String home(Role role, EditionAlarms alarms, AttemptLine... lines) {
        Callers callers = new Callers();
        callers.become(Callers.person("ada", role));
        return text(show(new HomeView(callers.current(), SampleAttempts.of(lines), alarms, MORNING)));
    }
}
