package org.leadterm.cpd.page.clock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.cpd.clock.ClockState;
import org.leadterm.cpd.clock.ClockState.Status;
import org.leadterm.cpd.page.CpdTexts;

/** The clocks that stand still for somebody, with what they are counted from and who asks for them. */
class StillPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final UnorderedList list = CpdTexts.styled(new UnorderedList(), "list");

    StillPanel() {
        CpdTexts.panel(this, "Clocks that do not run for you", List.of());
        add(list);
    }

    void show(List<ClockState> states) {
        List<ClockState> still = states.stream().filter(state -> state.status() == Status.NOT_APPLICABLE).toList();
        setVisible(!still.isEmpty());
        list.removeAll();
        still.forEach(state -> list.add(new ListItem(CpdTexts.styled(new Div(new H3(state.clock().name()),
                CpdTexts.small("Counted from " + state.clock().starts().label() + ". " + state.clock().source())), "grow"),
                CpdTexts.badge("mute", "–", state.status().label()))));
    }
}
