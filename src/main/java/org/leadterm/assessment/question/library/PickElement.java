package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.util.Map;

/** The browser's own list to pick from. */
@Tag("select")
class PickElement extends Component implements HasStyle {
    private static final long serialVersionUID = 1L;

    /**
     * @param all   what is said where nothing is picked
     * @param texts what can be picked, by value
     */
    PickElement(String all, Map<String, String> texts, Command changed) {
        addClassName("select");
        getElement().appendChild(option("", all));
        texts.forEach((value, text) -> getElement().appendChild(option(value, text)));
        getElement().setProperty("value", "");
        getElement().addPropertyChangeListener("value", "change", change -> changed.execute());
    }

    /** The value; empty where nothing is picked. */
    String value() {
        return getElement().getProperty("value", "");
    }

    /** Picks as a person does. */
    void pick(String value) {
        getElement().setProperty("value", value);
    }

    private static Element option(String value, String text) {
        return new Element("option").setAttribute("value", value).setText(text);
    }
}
