package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.Severity;

/** Sample codes, and what they break: of one rule, and of all, while they are typed. */
class TryPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient LocalDate today;
    private final Area icd10 = new Area(2, ValueChangeMode.LAZY);
    private final Area opcs4 = new Area(2, ValueChangeMode.LAZY);
    private final Input day = new Input(ValueChangeMode.ON_CHANGE);
    private final Div answer = new Div();
    private transient Optional<CodingRule> rule = Optional.empty();
    private transient RuleBook all;

    /** @param all the rules in force, the one that is tried included */
    TryPanel(LocalDate today, RuleBook all) {
        this.today = today;
        this.all = all;
        addClassNames("panel", "trypanel");
        getElement().setAttribute("aria-label", "Try it");
        day.setType("date");
        day.setValue(today.toString());
        icd10.addValueChangeListener(change -> check());
        opcs4.addValueChangeListener(change -> check());
        day.addValueChangeListener(change -> check());
        answer.addClassName("tried");
        answer.getElement().setAttribute("aria-live", "polite");
        Div body = new Div(new Paragraph("Type codes as an answer would have them, in their order. Nothing is kept."),
                new FieldPanel("try-icd10", "ICD-10 codes", "", icd10), new FieldPanel("try-opcs4", "OPCS-4 codes", "", opcs4),
                new FieldPanel("try-day", "On this day", "", day), answer);
        body.addClassName("body");
        add(RuleTexts.styled(new H2("Try it"), "panelhead"), body);
    }

    /** Tries this rule from now on; all others stay as they are. */
    void show(Optional<CodingRule> wanted, RuleBook others) {
        rule = wanted;
        all = others;
        check();
    }

    private void check() {
        answer.removeAll();
        List<String> diagnoses = codes(icd10.getValue());
        List<String> procedures = codes(opcs4.getValue());
        if (diagnoses.isEmpty() && procedures.isEmpty()) {
            return;
        }
        unreadable(Classification.ICD10, diagnoses);
        unreadable(Classification.OPCS4, procedures);
        rule.ifPresent(one -> say("This rule", RuleBook.of(new CodingRules(List.of(one))).check(diagnoses, procedures, day()),
                "These codes keep it."));
        say("All rules in use", all.check(diagnoses, procedures, day()), "These codes keep them all.");
    }

    private void unreadable(Classification classification, List<String> codes) {
        List<String> wrong = codes.stream().filter(code -> Code.parse(classification, code).isEmpty()).toList();
        if (!wrong.isEmpty()) {
            answer.add(RuleTexts.styled(new Paragraph("Passed over, as it is no " + classification.title() + " code: " + String.join(", ", wrong)), "s", "t2"));
        }
    }

    private void say(String title, List<RuleFinding> findings, String none) {
        answer.add(new H3(title + (findings.isEmpty() ? "" : ": " + RuleTexts.count(findings.size(), "finding"))));
        if (findings.isEmpty()) {
            answer.add(RuleTexts.styled(new Paragraph(none), "s"));
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(note(finding))));
        answer.add(list);
    }

    private static Component note(RuleFinding finding) {
        Span words = new Span(finding.message());
        words.addClassName("grow");
        Span id = RuleTexts.styled(new Span(finding.rule().id()), "xs", "t2");
        Div note = new Div(RuleTexts.badge(finding.severity()), words, id);
        note.addClassNames("note", finding.severity() == Severity.ERROR ? "error" : "warn");
        return note;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day.getValue());
        } catch (DateTimeParseException unfinished) {
            return today;
        }
    }

    private static List<String> codes(String text) {
        return Stream.of(text.split("[\\s,;/|]+")).filter(code -> !code.isEmpty()).toList();
    }
}
