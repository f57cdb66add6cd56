package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** A label and a list to choose from, as plain HTML. */
class ChoiceField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String VALUE = "element.value";

    private final Element select = new Element("select");
    private final LinkedHashMap<String, String> options = new LinkedHashMap<>();
    private final Runnable changed;
    private String value = "";

    /** @param options titles by value; there must be one */
    ChoiceField(String id, String label, Map<String, String> options, Runnable changed) {
        this.changed = changed;
        addClassName("field");
        select.setAttribute("id", id);
        select.addEventListener("change", event -> take(event.getEventData().getString(VALUE))).addEventData(VALUE);
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        add(name);
        getElement().appendChild(select);
        offer(options, options.keySet().iterator().next());
    }

    private void take(String wanted) {
        if (options.containsKey(wanted) && !value.equals(wanted)) {
            value = wanted;
            changed.run();
        }
    }

    void offer(Map<String, String> others, String chosen) {
        options.clear();
        options.putAll(others);
        choose(chosen);
    }

    /** The option is marked, since a browser forgets a value that comes before its option. */
    void choose(String wanted) {
        value = wanted;
        select.removeAllChildren();
        options.forEach((each, title) -> {
            Element option = new Element("option").setAttribute("value", each).setText(title);
            if (each.equals(wanted)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
    }

    String value() {
        return value;
    }
}
