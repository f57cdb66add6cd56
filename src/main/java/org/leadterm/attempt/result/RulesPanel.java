package org.leadterm.attempt.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the national coding rules say of the answer as it was handed in; they take no marks. */
class RulesPanel extends Section {
    private static final long serialVersionUID = 1L;

    RulesPanel(List<SheetRule> rules) {
        addClassNames("panel", "rulespanel");
        getElement().setAttribute("aria-label", "National rules");
        Span count = new Span(rules.isEmpty() ? "none broken" : rules.size() + " to look at; they take no marks");
        count.addClassNames("xs", "t3");
        Div head = new Div(new H2("National rules"), count);
        head.addClassName("panelhead");
        add(head);
        if (!rules.isEmpty()) {
            UnorderedList list = new UnorderedList(rules.stream().map(RulesPanel::item).toArray(ListItem[]::new));
            list.addClassName("body");
            add(list);
        }
    }

    private static ListItem item(SheetRule rule) {
        boolean error = rule.severity().equals("error");
        Span word = new Span(error ? "✕ Rule" : "⚠ Check");
        word.addClassNames("badge", error ? "error" : "warn");
        Paragraph name = new Paragraph(String.join(", ", rule.codes()) + " · " + rule.rule());
        name.addClassNames("xs", "t3");
        return new ListItem(word, new Div(new Paragraph(rule.message()), name));
    }
}
