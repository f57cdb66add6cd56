package org.leadterm.people.form;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;

/** A field as HTML: a label that belongs to its input, and the line that helps. */
final class FieldElement {
    private FieldElement() {
    }

    static Element of(Field field) {
        if (field.options().isEmpty()) {
            return single(field);
        }
        return field.type().equals("select") ? select(field) : group(field);
    }

    private static Element single(Field field) {
        String id = field.name() + "-" + UUID.randomUUID().toString().substring(0, 8);
        Element input = new Element("input").setAttribute("id", id).setAttribute("name", field.name())
                .setAttribute("type", field.type()).setAttribute("autocomplete", field.autocomplete())
                .setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false");
        if (!field.value().isEmpty()) {
            input.setAttribute("value", field.value());
        }
        Element box = new Element("div").setAttribute("class", "field");
        box.appendChild(new Element("label").setAttribute("for", id).setText(field.label()), input);
        if (!field.help().isEmpty()) {
            input.setAttribute("aria-describedby", id + "-help");
            box.appendChild(new Element("div").setAttribute("class", "help").setAttribute("id", id + "-help").setText(field.help()));
        }
        return box;
    }

    private static Element select(Field field) {
        String id = field.name() + "-" + UUID.randomUUID().toString().substring(0, 8);
        Element select = new Element("select").setAttribute("id", id).setAttribute("name", field.name());
        field.options().forEach(option -> select.appendChild(new Element("option").setAttribute("value", option.value())
                .setAttribute("selected", option.value().equals(field.value())).setText(option.label())));
        return new Element("div").setAttribute("class", "field")
                .appendChild(new Element("label").setAttribute("for", id).setText(field.label()), select);
    }

    private static Element group(Field field) {
        Element group = new Element("fieldset").setAttribute("class", "field");
        group.appendChild(new Element("legend").setAttribute("class", "label").setText(field.label()));
        List<String> ticked = List.of(field.value().split(","));
        for (Field.Option option : field.options()) {
            Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("name", field.name())
                    .setAttribute("value", option.value()).setAttribute("checked", ticked.contains(option.value()));
            Element text = new Element("span").setText(option.label());
            group.appendChild(new Element("label").setAttribute("class", "choice").appendChild(box, text));
        }
        return group;
    }
}
