package org.leadterm.classification.rules.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.site.RuleEntry;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.rules.site.SiteRules;
import org.leadterm.classification.rules.site.UnknownRule;

/** One rule: what it says, what was decided about it, and a place to try it. */
@Route("rules/:rule")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/rules.css")
@CdiComponent
class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle, DecidePanel.Acts {
    private static final long serialVersionUID = 1L;

    private final transient SiteRules site;
    private final transient Rules rules;
    private final Paragraph done = new Paragraph();
    private final TryPanel tried;
    private String id = "";

    @Inject
    RuleView(SiteRules site, Rules rules) {
        this.site = site;
        this.rules = rules;
        this.tried = new TryPanel(rules.today(), rules.inForce());
        addClassNames("page", "rules");
        done.addClassNames("done", "block");
        done.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("rule").orElse(""));
    }

    void open(String rule) {
        id = rule;
        try {
            show(site.find(rule));
        } catch (UnknownRule unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return id + " – Rules – Leadterm";
    }

    private void show(RuleEntry entry) {
        removeAll();
        tried.show(Optional.of(entry.rule().with(entry.severity())), rules.inForce());
        Div words = new Div(new WordsPanel(entry), new HistoryPanel(site.history(entry.id())));
        Div side = new Div(new DecidePanel(entry, this), tried);
        add(head(entry), done, RuleTexts.styled(new Div(words, side), "rulecols"));
    }

    private static Div head(RuleEntry entry) {
        Anchor back = new Anchor("rules", "All rules");
        back.addClassName("btn");
        back.getElement().setAttribute("router-link", true);
        Div name = RuleTexts.styled(new Div(new H1(entry.id()), RuleTexts.badge(entry.state()), RuleTexts.badge(entry.severity())), "row", "wrap", "grow");
        if (entry.isOwn()) {
            name.add(RuleTexts.badge("brandc", "•", entry.origin().title()));
        }
        return RuleTexts.styled(new Div(name, back), "viewhead");
    }

    @Override
    public void use(boolean wanted, String why) {
        site.use(id, wanted, why);
        tell(wanted ? "The rule is in use." : "The rule is switched off.");
    }

    @Override
    public void take(Severity wanted, String why) {
        site.take(id, wanted, why);
        tell("The rule is now taken as " + (wanted == Severity.ERROR ? "an error." : "a warning."));
    }

    @Override
    public void retire(String why) {
        site.retire(id, why);
        tell("The rule is retired.");
    }

    private void tell(String sentence) {
        done.setText(sentence);
        show(site.find(id));
    }
}
