package org.leadterm.exercise.alarm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.classification.CodeChange;

/** Codes of a key, what became of them, and their titles before and now. */
class ChangesTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Code", "What happened", "Before", "Now");

    ChangesTable(List<CodeChange> changes) {
        addClassName("tablepanel");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Changed codes");
        Element head = new Element("tr");
        COLUMNS.forEach(title -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(title)));
        Element body = new Element("tbody");
        changes.forEach(change -> body.appendChild(row(change)));
        getElement().appendChild(new Element("table").setAttribute("class", "grid").appendChild(new Element("thead").appendChild(head), body));
    }

    private static Element row(CodeChange change) {
        String address = "codebook/" + change.code().classification().id() + "/" + change.code();
        Element code = change.after().isPresent()
                ? new Element("a").setAttribute("href", address).setAttribute("router-link", true).setAttribute("class", "code").setText(change.code().text())
                : new Element("span").setAttribute("class", "code").setText(change.code().text());
        return new Element("tr").appendChild(new Element("td").appendChild(code), new Element("td").appendChild(what(change)),
                cell(change.before().orElse("It was not in the book before either.")), cell(change.after().orElse("–")));
    }

    private static Element what(CodeChange change) {
        return switch (change.kind()) {
            case GONE -> badge("error", "✕ Not in the release");
            case RENAMED -> badge("warn", "≠ Another title");
            case NOT_ASSIGNABLE -> badge("warn", "– Not assignable any more");
        };
    }

    private static Element badge(String kind, String text) {
        return new Element("span").setAttribute("class", "badge " + kind).setText(text);
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
