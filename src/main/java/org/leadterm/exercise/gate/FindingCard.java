package org.leadterm.exercise.gate;

import static org.leadterm.exercise.gate.GateElement.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.leadterm.casenote.identifier.Kind;

/** A finding that is open: what gave it away, what to put in its place, or why it may stay. */
class FindingCard extends ListItem {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SURROGATE = 200;
    private static final int LONGEST_REASON = 1000;

    /** What can be done with a finding. */
    interface Deeds {
        void replace(Found found, String surrogate);

        void keep(Found found, String reason);

        void reveal(Found found);
    }

    FindingCard(int number, Found found, Deeds deeds) {
        String words = found.finding().text().replace('\n', ' ');
        NativeButton place = styled(new NativeButton(number + " " + words, click -> deeds.reveal(found)), "foundwords");
        place.setAriaLabel("Show finding " + number + ": " + words);
        Span kind = GateElement.badge("warn", "!", found.finding().kind().label());
        add(styled(new Div(kind, place), "row", "wrap"), GateElement.small(found.finding().reason()));
        if (found.finding().kind() == Kind.DATE) {
            add(GateElement.small("Dates are moved together, or kept."));
        } else {
            Input surrogate = GateElement.input(found.proposed(), LONGEST_SURROGATE);
            add(line(GateElement.field("In its place", surrogate),
                    GateElement.button("Replace", words, () -> deeds.replace(found, surrogate.getValue()), "small", "primary")));
        }
        Input reason = GateElement.input("", LONGEST_REASON);
        add(line(GateElement.field("Why it may stay", reason), GateElement.button("Keep", words, () -> deeds.keep(found, reason.getValue()), "small")));
    }

    private static Div line(Div field, NativeButton button) {
        return styled(new Div(field, button), "deedline");
    }
}
