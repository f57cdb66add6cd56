package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;

/** A box to tick, with its words. */
public class TickField extends NativeLabel {
    private static final long serialVersionUID = 1L;
    private final Element box = new Element("input").setAttribute("type", "checkbox");

    public TickField(String text, Command changed) {
        addClassName("tick");
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                changed.execute();
            }
        });
        getElement().appendChild(box, new Span(text).getElement());
    }

    public boolean ticked() {
        return box.getProperty("checked", false);
    }

    public void tick(boolean on) {
        box.setProperty("checked", on);
    }
}
