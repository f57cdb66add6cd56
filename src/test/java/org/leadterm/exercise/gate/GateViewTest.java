package org.leadterm.exercise.gate;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.view.ViewTest;

/** The gate's pages over a database. */
class GateViewTest extends ViewTest {
    private final SampleGateway gateway = new SampleGateway();
    private GateView view;

    @BeforeEach
    void open() {
        gateway.write("Mrs Okonkwo came on 12 January 2026. The vicar of the village church knows her.");
        view = show(gateway.view());
        view.open(gateway.draft());
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void each_finding_says_what_it_is_and_what_gave_it_away() {
        assertTrue(text(view).contains("3 findings open, not signed"), text(view));
        assertEquals("! Name 1 Mrs Okonkwo after a title In its place Replace Why it may stay Keep", text(_find(view, FindingCard.class).get(0)));
        assertEquals("! Exact date 2 12 January 2026 an exact date Dates are moved together, or kept. Why it may stay Keep",
                text(_find(view, FindingCard.class).get(1)));
    }

    @Test
    void a_finding_is_replaced_by_what_is_proposed_or_kept_with_a_reason() {
        click(_find(view, FindingCard.class).get(0), "Replace");
        assertTrue(text(view).contains("✓ One place is replaced."), text(view));
        click(_find(view, FindingCard.class).get(1), "Keep");
        assertTrue(text(view).contains("✕ Say why it may stay."), text(view));
        _setValue(_find(_find(view, FindingCard.class).get(1), Input.class).get(1), "Invented");
        click(_find(view, FindingCard.class).get(1), "Keep");
        click(view, "Move all dates");

        assertEquals(0, _find(view, FindingCard.class).size());
        assertTrue(text(view).contains("kept: Invented"), text(view));
        assertTrue(text(view).contains("no finding open, not signed"), text(view));
    }

    @Test
    void the_author_asks_and_somebody_else_signs() {
        gateway.write("Nothing to find here.");
        view.open(gateway.draft());
        click(view, "Ask for sign-off");
        assertTrue(text(view).contains("Another tutor can sign this save now."), text(view));
        gateway.become("grace");
        SignOffsView list = show(gateway.list());
        assertTrue(text(list).contains("asked by ada"), text(list));
        view.open(gateway.draft());
        _setValue(_find(_get(view, SignOffPanel.class), Input.class).get(0), "Common case, low risk.");
        click(view, "Sign");
        assertTrue(text(view).contains("grace signed on 04/03/2026 09:30. Risk that remains: Common case, low risk."), text(view));
        assertTrue(text(view).endsWith("Release this version"), text(view));
    }

    @Test
    void a_report_is_listed_until_it_is_settled_with_a_reason() {
        gateway.report("There is a surname in the second line.");
        SignOffsView list = show(gateway.list());
        assertTrue(text(list).contains("cataract ! Out of use There is a surname in the second line. version 1, Clinic letter · reported by mary, 04/03/2026 09:30"), text(list));
        click(list, "Put back into use");
        assertTrue(text(list).contains("✕ Say why it may be used again."), text(list));
        _setValue(_find(list, Input.class).get(0), "The name of a disease");
        click(list, "Put back into use");

        assertTrue(text(list).contains("Nothing is reported."), text(list));
        assertTrue(text(list).contains("Settled cataract There is a surname in the second line."), text(list));
    }
}
