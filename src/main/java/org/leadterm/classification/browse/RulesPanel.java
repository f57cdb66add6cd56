package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRule;

/** What the coding rules say of a code, with the standard each comes from. */
class RulesPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;
    private final transient Pages pages;
    private final transient Address here;
    private final transient Code code;

    RulesPanel(List<CodingRule> rules, Code code, Pages pages, Address here) {
        this.pages = pages;
        this.here = here;
        this.code = code;
        addClassName("coderules");
        setVisible(!rules.isEmpty());
        add(new H3("Rules that name it"), list(rules.subList(0, Math.min(SHOWN, rules.size()))));
        if (rules.size() > SHOWN) {
            add(new NativeDetails((rules.size() - SHOWN) + " more", list(rules.subList(SHOWN, rules.size()))));
        }
    }

    private UnorderedList list(List<CodingRule> rules) {
        UnorderedList list = new UnorderedList();
        for (CodingRule rule : rules) {
            Span standard = new Span(rule.standard().isEmpty() ? rule.id() : rule.standard());
            standard.addClassNames("badge", rule.severity().id().equals("error") ? "error" : "warn");
            list.add(new ListItem(standard, new LinkedText(rule.about(code), pages, here)));
        }
        return list;
    }
}
