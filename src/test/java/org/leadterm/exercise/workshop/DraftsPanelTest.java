package org.leadterm.exercise.workshop;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.NativeDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.DraftLine;
import org.leadterm.exercise.draft.DraftState;
import org.leadterm.view.ViewTest;

/** What was put away stays in sight, and comes back. */
class DraftsPanelTest extends ViewTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void a_draft_that_was_put_away_is_taken_up_again() {
        DraftsPanel panel = show(panel(List.of(line("Stroke", DraftState.DISCARDED))));
        assertTrue(text(panel).contains("1 draft put away Stroke"), text(panel));
        click(panel, "Take up again");
        click(panel, "Put away");

        assertEquals(List.of("up Stroke", "away Cataract"), done);
    }

    @Test
    void nothing_is_folded_where_nothing_was_put_away() {
        show(panel(List.of()));
        _assertNone(NativeDetails.class);
    }

    private DraftsPanel panel(List<DraftLine> away) {
        return new DraftsPanel(List.of(line("Cataract", DraftState.EDITING)), away, draft -> done.add("away " + draft.title()),
                draft -> done.add("up " + draft.title()));
    }

    private static DraftLine line(String title, DraftState state) {
        return new DraftLine(new DraftId(UUID.randomUUID().toString()), title, Optional.empty(), 0, "ada", 1, state, Instant.EPOCH, Instant.EPOCH, "ada");
    }
}
