package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.file.RuleDraft;
import org.leadterm.classification.rules.site.RuleEntry;

/** What a rule says and where it comes from. */
class WordsPanel extends Section {
    private static final long serialVersionUID = 1L;

    WordsPanel(RuleEntry entry) {
        addClassNames("panel", "rulewords");
        getElement().setAttribute("aria-label", "What it says");
        CodingRule rule = entry.rule();
        RuleDraft draft = entry.draft();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("dl");
        fact(facts, "In plain English", draft.sentence());
        fact(facts, "Standard", rule.standard().isEmpty() ? "None named" : rule.standard());
        fact(facts, "Classification", rule.classification().title());
        fact(facts, "Kind", rule.condition().kind().title());
        fact(facts, "Codes judged", draft.codes());
        fact(facts, "Others", draft.others());
        fact(facts, "Only where there is also", draft.together());
        fact(facts, "Not where there is", draft.unless());
        fact(facts, "Better code", rule.instead());
        fact(facts, "Severity as written", RuleTexts.title(rule.severity()));
        fact(facts, "Valid", RuleTexts.title(rule.validity()));
        Div body = new Div(RuleTexts.styled(new Paragraph(RuleTexts.message(rule)), "says"), facts);
        body.addClassName("body");
        add(RuleTexts.styled(new H2("What it says"), "panelhead"), body);
    }

    private static void fact(DescriptionList facts, String term, String text) {
        if (!text.isEmpty()) {
            facts.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
        }
    }
}
