package org.leadterm.exercise.workshop.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** The browser's own list to choose from. What is chosen and not in the list is shown as it is. */
@Tag("select")
public class Choice extends AbstractSinglePropertyField<Choice, String> implements HasStyle, HasAriaLabel, Focusable<Choice> {
    private static final long serialVersionUID = 1L;

    /** @param options by value what people read, in their order */
    public Choice(Map<String, String> options, String chosen) {
        super("value", "", false);
        setSynchronizedEvent("change");
        options.forEach((value, text) -> add(value, text, value.equals(chosen)));
        if (!options.containsKey(chosen)) {
            add(chosen, chosen.isEmpty() ? "–" : chosen, true);
        }
        setValue(chosen);
    }

    private void add(String value, String text, boolean selected) {
        Element option = new Element("option").setAttribute("value", value).setText(text);
        if (selected) {
            option.setAttribute("selected", true);
        }
        getElement().appendChild(option);
    }
}
