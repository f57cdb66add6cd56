package org.leadterm.assessment.monitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.PaperLine;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.exercise.file.Problem;
import org.leadterm.people.PersonName;
import org.leadterm.view.ViewTest;

/** A paper is set for people in a window, some of them with extra time. */
class SetSittingFormTest extends ViewTest {
    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");
    private final List<NewSitting> set = new ArrayList<>();
    private SetSittingForm form;

    @BeforeEach
    void open() {
        form = show(new SetSittingForm(List.of(new PaperLine("mock", 1, "Mock", 180, "tess", NOW)), List.of(), NOW, wanted -> {
            if (wanted.people().isEmpty()) {
                throw new AssessmentRefused(List.of(new Problem("people", "Name a cohort, or people."), new Problem("paper.sections[0].items[0]", "Gone.")));
            }
            set.add(wanted);
        }));
    }

    @Test
    void names_window_time_and_extra_time_are_taken_as_given_at_the_place() {
        field("People").fill("Ada, ben\tben");
        field("Opens").fill("2026-07-01T10:00");
        field("Minutes").fill("90");
        click(form, "+ A person");
        _get(form, ExtraRow.class).fill("ben", "10", "25");
        click(form, "Set the sitting");

        NewSitting wanted = set.get(0);
        assertEquals(List.of(new PersonName("ada"), new PersonName("ben")), wanted.people());
        assertEquals(Instant.parse("2026-07-01T09:00:00Z"), wanted.window().opens());
        assertEquals(Optional.of(90), wanted.minutes());
        assertEquals(Map.of(new PersonName("ben"), new ExtraTime(10, 25)), wanted.extra());
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_the_paper_s_problems_beside() {
        click(form, "Set the sitting");

        assertTrue(text(field("People")).contains("Name a cohort, or people."), text(form));
        assertTrue(text(form).contains("paper.sections[0].items[0] Gone."), text(form));
    }

    @Test
    void it_cannot_close_before_it_opens_and_names_are_names() {
        field("People").fill("a!");
        field("Opens").fill("2026-07-01T10:00");
        field("Closes").fill("2026-07-01T09:00");
        click(form, "Set the sitting");

        assertTrue(text(field("Closes")).contains("after it opens"), text(form));
        assertTrue(text(field("People")).contains("Not user names: a!"), text(form));
        assertEquals(List.of(), set);
    }

    private LineField field(String label) {
        return _find(form, LineField.class).stream().filter(field -> text(field).startsWith(label)).findFirst().orElseThrow();
    }
}
