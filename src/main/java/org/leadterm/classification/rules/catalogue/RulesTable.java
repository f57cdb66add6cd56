package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.site.RuleEntry;

/** Rules as a table; each leads to its page. */
class RulesTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Rule", "Standard", "Kind", "Codes", "Severity", "State");
    private static final int LONGEST_CODES = 60;

    private final Element body = new Element("tbody");

    RulesTable() {
        addClassNames("panel", "rulestable");
        Element head = new Element("tr");
        COLUMNS.forEach(title -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(title)));
        getElement().appendChild(new Element("table").setAttribute("class", "grid").appendChild(new Element("thead").appendChild(head), body));
    }

    void clear() {
        body.removeAllChildren();
    }

    void show(RuleEntry entry) {
        CodingRule rule = entry.rule();
        Element link = new Element("a").setAttribute("href", "rules/" + entry.id()).setAttribute("router-link", true).setText(entry.id());
        Element name = new Element("td").setAttribute("class", "name").appendChild(link,
                new Element("div").setAttribute("class", "t2").setText(RuleTexts.message(rule)));
        Element codes = new Element("td").appendChild(new Element("span").setAttribute("class", "xs t3").setText(rule.classification().title() + " "),
                new Element("span").setAttribute("class", "code").setText(cut(entry.draft().codes())));
        body.appendChild(new Element("tr").appendChild(name, cell(rule.standard()), cell(rule.condition().kind().title()), codes,
                cell(RuleTexts.badge(entry.severity())), cell(state(entry))));
    }

    private static Div state(RuleEntry entry) {
        Div state = new Div(RuleTexts.badge(entry.state()));
        if (entry.isOwn()) {
            state.add(RuleTexts.badge("brandc", "•", entry.origin().title()));
        }
        return RuleTexts.styled(state, "row", "wrap");
    }

    private static String cut(String codes) {
        return codes.length() <= LONGEST_CODES ? codes : codes.substring(0, codes.lastIndexOf(' ', LONGEST_CODES)) + " …";
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }

    private static Element cell(Component content) {
        return new Element("td").appendChild(content.getElement());
    }
}
