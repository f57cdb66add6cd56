package org.leadterm.classification.rules.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.classification.rules.site.RuleEntry;
import org.leadterm.classification.rules.site.SiteRules;

/** Every coding rule, shipped and own, and the way to write another. */
@Route("rules")
@PageTitle("Rules – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/rules.css")
@CdiComponent
class RulesView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient List<RuleEntry> entries;
    private final Paragraph count = new Paragraph();
    private final RulesTable table = new RulesTable();
    private final NativeButton more = new NativeButton("Show more", click -> next());
    private transient List<RuleEntry> found = List.of();
    private int shown;

    @Inject
    RulesView(SiteRules rules) {
        this.entries = rules.list();
        addClassNames("page", "rules");
        count.addClassNames("s", "t2");
        count.getElement().setAttribute("role", "status");
        Anchor write = new Anchor("rules/write", "Write a rule");
        write.addClassNames("btn", "primary");
        write.getElement().setAttribute("router-link", true);
        Div head = new Div(RuleTexts.styled(new Div(new H1("Rules"), count), "grow"), write);
        head.addClassName("viewhead");
        more.addClassNames("btn", "more");
        add(head, new FilterPanel(entries, this::find), table, more);
        find(RuleSearch.ALL);
    }

    private void find(RuleSearch search) {
        found = search.among(entries);
        long off = found.stream().filter(RuleEntry::isChanged).count();
        count.setText(found.isEmpty() ? "No rule is like that" : RuleTexts.count(found.size(), "rule")
                + (off == 0 ? "" : ", " + off + " of them used otherwise here than written"));
        table.clear();
        table.setVisible(!found.isEmpty());
        shown = 0;
        next();
    }

    private void next() {
        List<RuleEntry> page = found.subList(shown, Math.min(shown + PAGE, found.size()));
        page.forEach(table::show);
        shown += page.size();
        more.setVisible(shown < found.size());
    }
}
