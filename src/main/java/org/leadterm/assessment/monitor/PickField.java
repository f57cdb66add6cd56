package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.util.Map;
import java.util.UUID;

/** A labelled list of the browser's to pick from. */
class PickField extends Div {
    private static final long serialVersionUID = 1L;
    private final Element select = new Element("select");
    private final Span wrong = new Span();

    /** @param texts what can be picked, by value; the first is */
    PickField(String name, Map<String, String> texts, Command changed) {
        addClassName("field");
        String id = "pick-" + UUID.randomUUID();
        select.setAttribute("id", id).setAttribute("class", "select");
        texts.forEach((value, text) -> select.appendChild(new Element("option").setAttribute("value", value).setText(text)));
        select.setProperty("value", texts.keySet().stream().findFirst().orElse(""));
        select.addPropertyChangeListener("value", "change", change -> changed.execute());
        NativeLabel label = new NativeLabel(name);
        label.setFor(id);
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        add(label);
        getElement().appendChild(select, wrong.getElement());
    }

    PickField(String name, Map<String, String> texts) {
        this(name, texts, () -> { });
    }

    String value() {
        return select.getProperty("value", "");
    }

    /** Picks also what is not in the list: it was once, and is not to be lost unseen. */
    void pick(String value) {
        if (select.getChildren().noneMatch(option -> option.getAttribute("value").equals(value))) {
            select.appendChild(new Element("option").setAttribute("value", value).setText(value + " (not in the list now)"));
        }
        select.setProperty("value", value);
    }

    void say(String problem) {
        wrong.setText(problem);
    }
}
