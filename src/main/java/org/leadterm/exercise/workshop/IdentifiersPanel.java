package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.leadterm.exercise.draft.check.Suspected;
import org.leadterm.exercise.library.TextElement;

/** What in the documents seems to tell who somebody is. It holds nothing back here: the gate does. */
class IdentifiersPanel extends Div {
    private static final long serialVersionUID = 1L;

    IdentifiersPanel(Suspected suspected, Optional<AtGate> gate) {
        addClassName("sec");
        add(new H3("Anonymisation"));
        if (suspected.total() == 0) {
            add(new Div(TextElement.badge("ok", "✓", "No identifier is suspected in the documents.")));
            return;
        }
        add(TextElement.styled(new Div(TextElement.badge("warn", "!", "To do"),
                TextElement.small(TextElement.count(suspected.total(), "suspected identifier"))), "row"), TextElement.small(suspected.text()));
        gate.ifPresent(there -> add(TextElement.small("Each is replaced, or kept with a reason, at the gate. There: " + there.standing() + "."),
                link(there.address())));
    }

    private static Anchor link(String address) {
        Anchor link = TextElement.styled(new Anchor(address, "Go to the gate"), "s");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
