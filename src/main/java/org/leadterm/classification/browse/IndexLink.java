package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A link to a place in the index: the lead term, then its modifiers. */
class IndexLink extends Anchor {
    private static final long serialVersionUID = 1L;

    IndexLink(Address address, List<String> path) {
        super(address.text(), "");
        addClassName("path");
        getElement().appendChild(new Element("b").setText(path.get(0)));
        path.stream().skip(1).forEach(modifier -> {
            Span step = new Span("›");
            step.addClassName("sep");
            add(step, new Span(modifier));
        });
    }
}
