package org.leadterm.assessment.result.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.monitor.ActDialog;
import org.leadterm.assessment.monitor.LineField;
import org.leadterm.view.ViewTest;

/** Answers are marked without their names, and a mark that is changed shows who, when, before, after and why. */
class ResultsViewTest extends ViewTest {
    private final SampleResults sample = new SampleResults();
    private ResultsView view;

    @BeforeEach
    void open() {
        view = new ResultsView(sample.gradebooks(), sample.queues(), sample.handMarks(), sample.results());
        view.open(SampleResults.ID);
        show(view);
    }

    @Test
    void an_answer_to_mark_comes_with_the_guide_and_without_a_name() {
        String said = text(_get(view, QueuePanel.class));

        assertTrue(said.contains("To mark: 1 answer") && said.contains("Rules miss names.") && said.contains("Guide"), said);
        assertFalse(said.contains("Ada"), said);
    }

    @Test
    void a_mark_is_from_nought_to_what_there_is() {
        fill(view, "Marks, from 0 to 3", "4");
        click(view, "Save mark");
        assertTrue(text(_get(view, QueuePanel.class)).contains("A number from 0 to 3."), text(view));
        assertEquals(List.of(), sample.given);
        fill(view, "Marks, from 0 to 3", "5/2");
        click(view, "Save mark");

        assertEquals("5/2", sample.given.get(0).awarded().toString());
        assertTrue(text(_get(view, QueuePanel.class)).contains("No answer waits for a mark."), text(view));
    }

    @Test
    void what_stands_in_the_way_of_a_mark_is_said() {
        fill(view, "Marks, from 0 to 3", "1");
        fill(view, "Comment", "refused");
        click(view, "Save mark");

        assertTrue(text(_get(view, QueuePanel.class)).contains("Say why the mark changes."), text(view));
    }

    @Test
    void the_gradebook_has_everybody_by_section() {
        String said = text(_get(view, GradesPanel.class));

        assertTrue(said.contains("Candidate State Paper Percent Marks Theory To mark Ada Handed in ○ Awaits marks 0.0 % 0 of 3"), said);
        assertTrue(said.contains("Ben Working – – – – –"), said);
    }

    @Test
    void an_override_needs_a_reason_and_is_shown_with_the_mark_before() {
        fill(view, "Marks, from 0 to 3", "1");
        fill(view, "Comment", "Short.");
        click(view, "Save mark");
        click(view, "Ada");
        click(_get(view, CandidatePanel.class), "Change");
        fill(_get(ActDialog.class), "Marks, from 0 to 3", "2");
        click(_get(ActDialog.class), "Save mark");
        assertTrue(text(_get(ActDialog.class)).contains("Say it in up to"), text(view));
        fill(_get(ActDialog.class), "Reason", "The risk is named.");
        click(_get(ActDialog.class), "Save mark");

        _assertNone(ActDialog.class);
        String said = text(_get(view, CandidatePanel.class));
        assertTrue(said.contains("From 1 to 2 by tess, 04/03/2026 10:00: The risk is named. Marked 1 by tess, 04/03/2026 10:00: Short."), said);
        assertTrue(said.contains("✓ Passed Certificate (PDF)"), said);
    }

    @Test
    void the_items_stand_with_their_n_and_everything_is_a_file_too() {
        String said = text(_get(view, ItemsPanel.class));
        assertTrue(said.contains("question why-two-people 12 5 of 12 0.61 0.33 4 min"), said);
        assertTrue(_find(view, Anchor.class).stream().map(Anchor::getText).toList().containsAll(List.of("Gradebook CSV", "Gradebook XLSX", "Items CSV")));
    }

    private static void fill(Component within, String label, String value) {
        _find(within, LineField.class).stream().filter(field -> text(field).startsWith(label)).findFirst().orElseThrow().fill(value);
    }
}
