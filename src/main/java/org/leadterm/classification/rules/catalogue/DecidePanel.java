package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.function.Consumer;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.site.RuleEntry;
import org.leadterm.classification.rules.site.RuleState;

/** What can be decided about a rule for everybody here, with a reason. */
class DecidePanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Input why = new Input();

    /** What the buttons do; each is given the reason. */
    interface Acts {
        void use(boolean wanted, String why);

        void take(Severity wanted, String why);

        void retire(String why);
    }

    DecidePanel(RuleEntry entry, Acts acts) {
        addClassNames("panel", "decide");
        getElement().setAttribute("aria-label", "For everybody here");
        Div body = new Div();
        body.addClassName("body");
        add(RuleTexts.styled(new H2("For everybody here"), "panelhead"), body);
        if (entry.state() == RuleState.RETIRED) {
            body.add(new Paragraph("This rule is retired. It judges nothing and stays here for the record."));
            return;
        }
        boolean inUse = entry.state() == RuleState.IN_USE;
        Severity other = entry.severity() == Severity.ERROR ? Severity.WARNING : Severity.ERROR;
        Div buttons = new Div(button(inUse ? "Switch off" : "Switch on", reason -> acts.use(!inUse, reason)),
                button("Take as " + RuleTexts.title(other).toLowerCase(Locale.ROOT), reason -> acts.take(other, reason)));
        if (entry.isOwn()) {
            Anchor edit = new Anchor("rules/write/" + entry.id(), "Edit");
            edit.addClassName("btn");
            edit.getElement().setAttribute("router-link", true);
            NativeButton retire = button("Retire", acts::retire);
            retire.addClassName("danger");
            buttons.add(edit, retire);
        }
        buttons.addClassNames("row", "wrap");
        why.getElement().setAttribute("maxlength", "1000").setAttribute("autocomplete", "off");
        body.add(new Paragraph("The desk, the rules call, mark sheets of new attempts and the check of answer keys follow at once."),
                new FieldPanel("why", "Reason", "Kept with your name and the time.", why), buttons);
    }

    private NativeButton button(String title, Consumer<String> act) {
        NativeButton button = new NativeButton(title, click -> act.accept(why.getValue()));
        button.addClassName("btn");
        return button;
    }
}
