package org.leadterm.attempt.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.SampleAttempts;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.view.ViewTest;

class ExercisesViewTest extends ViewTest {
    private ExercisesView view;

    @BeforeEach
    void open() {
        view = show(new ExercisesView(SampleLibrary.of("Cataract", "Hip fracture", "Stroke"),
                SampleAttempts.of(SampleAttempts.open("hip-fracture", "Hip fracture"), SampleAttempts.handedIn("stroke", "Stroke"))));
    }

    @Test
    void searching_narrows_the_list() {
        assertEquals(3, cards().size());
        _setValue(_get(Input.class), "HIP ophth");

        assertEquals(List.of("Hip fracture"), cards().stream().map(card -> _get(card, H2.class).getText()).toList());
        assertTrue(text(view).contains("1 exercise "), text(view));
    }

    @Test
    void a_search_that_finds_nothing_says_so() {
        _setValue(_get(Input.class), "glaucoma");

        assertEquals(0, cards().size());
        assertTrue(text(view).contains("Nothing matches these words."));
    }

    @Test
    void an_untried_exercise_can_be_started() {
        assertTrue(text(cards().get(0)).endsWith(" Start"), text(view));
    }

    @Test
    void an_open_attempt_is_continued_at_its_desk() {
        Anchor resume = _get(cards().get(1), Anchor.class);

        assertEquals("Continue", resume.getText());
        assertEquals("desk/01a20121-99c8-7cb5-ace3-df5f225368aa", resume.getHref());
    }

    @Test
    void a_finished_exercise_shows_the_last_score_and_can_be_tried_again() {
        assertTrue(text(cards().get(2)).endsWith("Last: 93.8% Try again"), text(view));
    }

    private List<ExerciseCard> cards() {
        return _find(view, ExerciseCard.class);
    }
}
