package org.leadterm.classification.rules.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.file.RuleDraft;
import org.leadterm.classification.rules.file.RuleReading;
import org.leadterm.classification.rules.site.RuleChangedMeanwhile;
import org.leadterm.classification.rules.site.RuleEntry;
import org.leadterm.classification.rules.site.RuleRefused;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.rules.site.SiteRules;
import org.leadterm.classification.rules.site.UnknownRule;

/** Writing an own rule, and trying it on sample codes as one writes. */
@Route("rules/write/:rule?")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/rules.css")
@CdiComponent
class RuleEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String UNNAMED = "this-rule";

    private final transient SiteRules site;
    private final transient Rules rules;
    private final TryPanel tried;
    private final RuleForm form;
    private final Input why = new Input();
    private final H1 heading = new H1("Write a rule");
    private final Paragraph refused = new Paragraph();
    private transient Optional<RuleEntry> edited = Optional.empty();

    @Inject
    RuleEditView(SiteRules site, Rules rules) {
        this.site = site;
        this.rules = rules;
        this.tried = new TryPanel(rules.today(), rules.inForce());
        this.form = new RuleForm(this::read);
        addClassNames("page", "rules");
        Anchor back = new Anchor("rules", "All rules");
        back.addClassName("btn");
        back.getElement().setAttribute("router-link", true);
        heading.addClassName("grow");
        refused.addClassName("problem");
        refused.getElement().setAttribute("role", "alert");
        NativeButton keep = new NativeButton("Keep the rule", click -> keep());
        keep.addClassNames("btn", "primary");
        why.getElement().setAttribute("maxlength", "1000").setAttribute("autocomplete", "off");
        Div body = RuleTexts.styled(new Div(form, new FieldPanel("why", "Reason", "Kept with your name and the time.", why), refused, keep), "body");
        add(RuleTexts.styled(new Div(heading, back), "viewhead"),
                RuleTexts.styled(new Div(new Div(RuleTexts.panel("The rule", body)), new Div(tried)), "rulecols"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("rule").ifPresent(this::edit);
    }

    void edit(String id) {
        try {
            RuleEntry entry = site.find(id);
            if (!entry.isOwn()) {
                throw new NotFoundException("A shipped rule is not edited. Switch it off and write an own one.");
            }
            edited = Optional.of(entry);
            heading.setText("Edit " + id);
            form.show(entry.draft());
        } catch (UnknownRule unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " – Leadterm";
    }

    private String id() {
        return edited.map(RuleEntry::id).orElse(UNNAMED);
    }

    private void read(RuleDraft draft) {
        refused.setText("");
        RuleReading reading = draft.read(id());
        if (form != null) {
            form.say(reading instanceof RuleReading.Wrong wrong ? wrong.problems() : List.of());
        }
        Optional<CodingRule> rule = reading instanceof RuleReading.Read read ? Optional.of(read.rule()) : Optional.empty();
        tried.show(rule, with(rule));
    }

    /** The rules in force and, in place of the one that is edited, what stands in the form. */
    private RuleBook with(Optional<CodingRule> rule) {
        RuleBook book = rules.inForce();
        Stream<CodingRule> others = book.rules().rules().stream().filter(one -> !one.id().equals(id()));
        return new RuleBook(new CodingRules(Stream.concat(others, rule.stream()).toList()), book.settings());
    }

    private void keep() {
        RuleDraft draft = form.draft();
        try {
            String id = edited.map(RuleEntry::id).orElse("");
            if (edited.isPresent()) {
                site.edit(id, edited.get().version(), draft, why.getValue());
            } else {
                id = site.create(draft, why.getValue());
            }
            UI.getCurrent().navigate("rules/" + id);
        } catch (RuleRefused wrong) {
            form.sayAll(wrong.problems());
            refused.setText("The rule is not kept yet: " + RuleTexts.count(wrong.problems().size(), "field") + " to mend.");
        } catch (RuleChangedMeanwhile meanwhile) {
            refused.setText(meanwhile.getMessage());
        }
    }
}
