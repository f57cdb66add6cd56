package org.leadterm.assessment.monitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.view.ViewTest;

/** The monitor tells who is where, and everything that is done needs a reason. */
class MonitorViewTest extends ViewTest {
    private final SampleBoards boards = new SampleBoards();
    private MonitorView view;

    @BeforeEach
    void open() {
        view = new MonitorView(boards, boards.sittings(), boards.timings(), boards.log(), boards.messages(), new NoCohorts());
        view.open(SampleBoards.ID);
        show(view);
    }

    @Test
    void everybody_is_there_with_parts_state_time_left_and_extra_time() {
        String said = text(_get(view, CandidatesPanel.class));
        assertTrue(said.contains("C-01 ada 12 / 18 ✓ Saved 09:59:52 07:14 +45 min"), said);
        assertTrue(said.contains("C-02 ben 12 / 18 ✕ Not saved 98 s 09:59:52 07:14"), said);
        assertTrue(said.contains("C-03 cleo 12 / 18 ⓘ Handed in 09:59:52 –"), said);
        assertTrue(text(_get(view, FiguresPanel.class)).contains("Handed in 1 of 3 2 working, 0 not started"), text(view));
    }

    @Test
    void the_page_asks_again_and_changes_rows_in_their_place() {
        CandidateLine row = rows().get(1);
        assertTrue(UI.getCurrent().getPollInterval() > 0);
        boards.unsaved = Optional.empty();
        poll();

        assertTrue(text(row).contains("✓ Saved"), text(row));
        view.removeFromParent();
        assertEquals(-1, UI.getCurrent().getPollInterval());
    }

    @Test
    void who_needs_attention_can_be_seen_alone() {
        click(_get(view, CandidatesPanel.class), "⚠ Needs attention 1");

        assertEquals(List.of(false, true, false), rows().stream().map(CandidateLine::isVisible).toList());
    }

    @Test
    void more_time_for_all_needs_minutes_and_a_reason() {
        click(view, "Add time");
        fill("Minutes", "0");
        click(dialog(), "Add time");
        assertTrue(text(dialog()).contains("Say it in up to"), text(dialog()));
        fill("Reason", "Fire alarm.");
        click(dialog(), "Add time");
        assertTrue(text(dialog()).contains("A whole number from 1"), text(dialog()));
        fill("Minutes", "12");
        click(dialog(), "Add time");

        _assertNone(ActDialog.class);
        assertEquals(List.of("extend all 12 Fire alarm."), boards.deeds);
    }

    @Test
    void one_who_handed_in_can_be_opened_again_and_gets_no_other_time() {
        choose(2);
        ChosenPanel panel = _get(view, ChosenPanel.class);
        assertEquals(List.of("Open again", "Log incident"), _find(panel, NativeButton.class).stream().map(NativeButton::getText).toList());
        click(panel, "Open again");
        fill("Reason", "Pressed by mistake.");
        click(dialog(), "Open again");

        assertEquals(List.of("reopen cleo 10 Pressed by mistake."), boards.deeds);
    }

    @Test
    void pausing_one_and_ending_for_all_have_their_reasons() {
        choose(0);
        click(_get(view, ChosenPanel.class), "Pause");
        fill("Reason", "Unwell.");
        click(dialog(), "Pause");
        click(view, "End sitting");
        fill("Reason", "Power cut.");
        click(dialog(), "End sitting");

        assertEquals(List.of("pause ada Unwell.", "end Power cut."), boards.deeds);
    }

    @Test
    void an_incident_is_logged_for_one_and_closed() {
        choose(1);
        click(_get(view, ChosenPanel.class), "Log incident");
        fill("What happened", "Connection lost.");
        click(dialog(), "Log incident");
        IncidentsPanel log = _get(view, IncidentsPanel.class);
        assertTrue(text(log).contains("Connection lost. ben · tess ⚠ Open"), text(log));
        click(log, "Close");

        assertTrue(text(log).contains("✓ Closed"), text(log));
    }

    @Test
    void marks_are_released_now_and_keys_at_a_time() {
        click(_get(view, ReleasePanel.class), "Change");
        List<SwitchField> switches = _find(dialog(), SwitchField.class);
        _get(switches.get(0), PickField.class).pick("now");
        _get(switches.get(2), PickField.class).pick("later");
        fill("Reason", "Results are final.");
        click(dialog(), "Save");
        assertTrue(text(dialog()).contains("Give a date and a time."), text(dialog()));
        _get(switches.get(2), LineField.class).fill("2026-07-01T09:00");
        click(dialog(), "Save");

        String said = text(_get(view, ReleasePanel.class));
        assertTrue(said.contains("Marks ✓ Shown") && said.contains("Mark sheets ○ Withheld") && said.contains("Keys ◷ From 01/07/2026 09:00"), said);
    }

    @Test
    void extra_time_is_changed_with_a_reason_and_the_old_values_are_there_to_begin_with() {
        choose(0);
        click(_get(view, ChosenPanel.class), "Extra time");
        fill("Extra per cent", "500");
        fill("Reason", "Agreed today.");
        click(dialog(), "Save");
        assertTrue(text(dialog()).contains("0 to "), text(dialog()));
        fill("Extra per cent", "50");
        click(dialog(), "Save");

        assertEquals(List.of("give ada 15 50 Agreed today."), boards.deeds);
    }

    @Test
    void people_are_added_by_name_and_what_is_wrong_with_a_name_is_said_there() {
        click(view, "+ Add people");
        fill("People", "dora, e!e");
        fill("Reason", "Joined late.");
        click(dialog(), "Add people");
        assertTrue(text(dialog()).contains("Not user names: e!e"), text(dialog()));
        fill("People", "nobody");
        click(dialog(), "Add people");
        assertTrue(text(dialog()).contains("There is no account \"nobody\"."), text(dialog()));
        fill("People", "dora,dora");
        click(dialog(), "Add people");

        assertEquals(List.of("add dora Joined late."), boards.deeds);
    }

    @Test
    void only_who_has_not_begun_can_be_removed() {
        choose(0);
        assertNotShown("Remove");
        boards.adaWaits = true;
        poll();
        click(_get(view, ChosenPanel.class), "Remove");
        fill("Reason", "Ill.");
        click(dialog(), "Remove");

        assertEquals(List.of("remove ada Ill."), boards.deeds);
        assertEquals(List.of("ben", "cleo"), rows().stream().map(row -> text(row).split(" ")[1]).toList());
    }

    @Test
    void a_message_says_who_has_read_it() {
        click(view, "Message to all");
        fill("Message", "Ten minutes left.");
        click(dialog(), "Send");
        choose(1);
        click(_get(view, ChosenPanel.class), "Message");
        fill("Message", "Please save.");
        click(dialog(), "Send");
        MessagesPanel said = _get(view, MessagesPanel.class);
        assertTrue(text(said).contains("Please save. ben · tess · not read yet ○ Sent"), text(said));
        assertTrue(text(said).contains("Ten minutes left. all · tess · read by 0 of 3, not by ada, ben, cleo"), text(said));
        boards.read = Map.of("ben", SampleBoards.NOW);
        poll();

        assertTrue(text(said).contains("Please save. ben · tess · read 10:00 ✓ Read"), text(said));
        assertTrue(text(said).contains("read by 1 of 3, not by ada, cleo"), text(said));
    }

    private void assertNotShown(String button) {
        assertEquals(List.of(), _find(_get(view, ChosenPanel.class), NativeButton.class).stream().map(NativeButton::getText).filter(button::equals).toList());
    }

    private void poll() {
        UI.getCurrent().getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(
                new DomEvent(UI.getCurrent().getElement(), "ui-poll", Json.createObject()));
    }

    private List<CandidateLine> rows() {
        return _get(view, CandidatesPanel.class).lines();
    }

    private void choose(int number) {
        Element button = rows().get(number).getElement().getChild(1).getChild(0);
        button.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(button, "click", Json.createObject()));
    }

    private static ActDialog dialog() {
        return _get(ActDialog.class);
    }

    private static void fill(String label, String value) {
        _find(dialog(), LineField.class).stream().filter(field -> text(field).startsWith(label)).findFirst().orElseThrow().fill(value);
    }

    /** Nobody is in one. */
    private static final class NoCohorts extends Cohorts {
    }
}
