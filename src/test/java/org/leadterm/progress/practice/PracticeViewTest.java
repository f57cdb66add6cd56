package org.leadterm.progress.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.Attempts;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.NotInUse;
import org.leadterm.exercise.Use;
import org.leadterm.view.ViewTest;

class PracticeViewTest extends ViewTest {
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-03-04T09:30:00Z"), ZoneOffset.UTC);
    private final SampleQueues queues = SampleQueues.full();

    @Test
    void every_suggestion_says_why_and_by_when() {
        String page = text(show(new PracticeView(queues, new TakenOut(), MORNING)));

        assertTrue(page.startsWith("Practice 3 suggestions, the most pressing first. Mock practical Set for you: 12/03/2026 09:00 to 12/03/2026 13:00, "
                + "180 minutes and 45 minutes extra time. Assessment – Thu 12 Mar Open Cataract Two of your last three codes in chapter XIX had a wrong "
                + "fourth character (box 1 of 5). about 25 min · Surgery · intermediate ! Due today Start N Not now Hip Two"), page);
        assertTrue(page.contains("– Fri 6 Mar") && page.contains("after 1, 3, 7, 14 and 28 days") && page.contains("within 14 days"), page);
    }

    @Test
    void what_is_put_off_leaves_the_list_and_that_is_said() {
        PracticeView view = show(new PracticeView(queues, new TakenOut(), MORNING));

        LocatorJ._click(LocatorJ._find(view, NativeButton.class, search -> search.withText("Not now")).get(0));

        assertEquals(List.of(new ExerciseId("cataract")), queues.putOff);
        assertTrue(text(view).startsWith("Practice Cataract comes back tomorrow. 2 suggestions"), text(view));
    }

    @Test
    void a_case_that_may_not_be_begun_any_more_says_so_in_its_place() {
        PracticeView view = show(new PracticeView(queues, new TakenOut(), MORNING));

        LocatorJ._click(LocatorJ._find(view, NativeButton.class).get(0));

        assertTrue(text(view).contains("Not in use any more"), text(view));
    }

    @Test
    void an_empty_queue_says_when_there_is_something_again() {
        assertTrue(text(show(new PracticeView(SampleQueues.empty(), new TakenOut(), MORNING)))
                .startsWith("Practice You have worked at every case in the last 14 days. The first one comes back on 09/03/2026."));
    }

    /** A tutor has taken every case out of use meanwhile. */
    private static final class TakenOut extends Attempts {
        @Override
        public Attempt open(ExerciseId exercise) {
            throw new NotInUse(exercise, Use.RETIRED);
        }
    }
}
