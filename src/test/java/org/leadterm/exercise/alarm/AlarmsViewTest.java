package org.leadterm.exercise.alarm;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import org.junit.jupiter.api.Test;
import org.leadterm.view.ViewTest;

class AlarmsViewTest extends ViewTest {
    @Test
    void an_alarm_says_what_became_of_each_code() {
        AlarmsView view = show(new AlarmsView(SampleAlarms.of(1)));

        assertTrue(text(view).contains("1 exercise to look at"), text(view));
        assertEquals("Exercise 1 ! Not in new assessments ICD-10 · since April 2026 came into force, 04/03/2026 09:30"
                + " Code What happened Before Now H25.1 ≠ Another title Fog Cloud H26.9 ✕ Not in the release Mist –"
                + " Note, if there is something to say Looked at, fit for use", text(_find(view, AlarmPanel.class).get(0)));
    }

    @Test
    void what_was_looked_at_is_kept_with_who_when_and_note() {
        AlarmsView view = show(new AlarmsView(SampleAlarms.of(2)));
        _setValue(_find(view, Input.class).get(0), "Same meaning");
        click(_find(view, AlarmPanel.class).get(0), "Looked at, fit for use");

        assertTrue(text(view).contains("✓ Exercise 1 may be used in assessments again."), text(view));
        assertEquals(1, _find(view, AlarmPanel.class).size());
        assertTrue(text(view).endsWith("Exercise 1 April 2026 H25.1, H26.9 04/03/2026 09:30 by ada Same meaning"), text(view));
    }

    @Test
    void without_alarms_it_says_so() {
        assertTrue(text(show(new AlarmsView(SampleAlarms.of(0)))).contains("Nothing to look at"));
    }
}
