package org.leadterm.exercise.gate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.casenote.identifier.Kind;

/** A choice among kinds of identifier; the first, until another is chosen. */
@Tag("select")
class KindSelect extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private static final String ID = "gate-kind";

    private final List<Kind> offered = new ArrayList<>();

    KindSelect() {
        setId(ID);
        getElement().addPropertyChangeListener("value", "change", event -> { });
    }

    void offer(Kind kind) {
        offered.add(kind);
        Element option = new Element("option");
        option.setAttribute("value", kind.name());
        option.setText(kind.label());
        getElement().appendChild(option);
    }

    Div field() {
        NativeLabel label = new NativeLabel("All of one kind");
        label.setFor(ID);
        Div field = new Div(label, this);
        field.addClassName("field");
        return field;
    }

    Kind chosen() {
        return Kind.valueOf(getElement().getProperty("value", offered.get(0).name()));
    }
}
