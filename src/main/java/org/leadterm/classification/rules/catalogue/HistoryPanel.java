package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.leadterm.classification.rules.site.RuleChange;

/** Who did what to a rule, when and why; newest first. */
class HistoryPanel extends Section {
    private static final long serialVersionUID = 1L;

    HistoryPanel(List<RuleChange> changes) {
        addClassNames("panel", "rulehistory");
        getElement().setAttribute("aria-label", "History");
        setVisible(!changes.isEmpty());
        OrderedList list = new OrderedList();
        changes.forEach(change -> list.add(item(change)));
        add(RuleTexts.styled(new H2("History"), "panelhead"), RuleTexts.styled(list, "body"));
    }

    private static ListItem item(RuleChange change) {
        ListItem item = new ListItem(RuleTexts.styled(new Span(change.deed().title()), "b"),
                RuleTexts.styled(new Span(" by " + change.who() + ", " + RuleTexts.moment(change.at())), "t2"));
        if (!change.why().isEmpty()) {
            item.add(RuleTexts.styled(new Span(change.why()), "why"));
        }
        if (!change.before().isEmpty()) {
            item.add(RuleTexts.styled(new Span("Before: " + change.before()), "xs", "t2"));
        }
        return item;
    }
}
