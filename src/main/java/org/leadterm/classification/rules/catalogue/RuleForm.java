package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.file.FieldProblem;
import org.leadterm.classification.rules.file.RuleDraft;
import org.leadterm.classification.rules.kind.Kind;

/**
 * A rule in fields, each told when it is left: of a text held back while somebody types, the end is lost when another field or the button
 * is quicker. What it asks for beside the codes depends on its kind.
 */
class RuleForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final RuleDraft EMPTY = new RuleDraft(Classification.ICD10, "", "warning", Kind.NOT_WITH.id(), "", "", "", "", "", "", "", "");

    private final transient Map<String, HasValue<?, String>> controls = new LinkedHashMap<>();
    private final transient Map<String, FieldPanel> fields = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Paragraph sentence = new Paragraph();
    private final transient Consumer<RuleDraft> tell;

    RuleForm(Consumer<RuleDraft> tell) {
        this.tell = tell;
        addClassName("ruleform");
        Choice classification = new Choice();
        for (Classification one : Classification.values()) {
            classification.option(one.id(), one.title());
        }
        Choice kind = new Choice();
        for (Kind one : Kind.values()) {
            kind.option(one.id(), one.title());
        }
        Choice severity = new Choice();
        for (Severity one : Severity.values()) {
            severity.option(one.id(), RuleTexts.title(one));
        }
        field("classification", "Classification", "", classification);
        field("kind", "The codes are …", "", kind);
        field("codes", "Codes that are judged", "", line("text"));
        field("others", "Others", "", line("text"));
        field("together", "Only where there is also", "Sets of codes, with / between them. May be left empty.", line("text"));
        field("unless", "Not where there is", "May be left empty.", line("text"));
        field("severity", "Severity", "An error is wrong by a standard; a warning is worth a second look.", severity);
        field("message", "What the coder is told", "{code} becomes the code that breaks the rule, {others} those that it clashes with.",
                new Area(2, ValueChangeMode.ON_CHANGE));
        field("instead", "Better code", "Offered in place of the code. May be left empty.", line("text"));
        field("standard", "Standard or policy", "", line("text"));
        field("from", "Valid from", "", line("date"));
        field("to", "Valid to", "", line("date"));
        sentence.addClassName("sentence");
        sentence.getElement().setAttribute("aria-live", "polite");
        add(sentence);
        show(EMPTY);
    }

    private static Input line(String type) {
        Input line = new Input(ValueChangeMode.ON_CHANGE);
        line.setType(type);
        line.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        return line;
    }

    private <C extends Component & HasValue<?, String>> void field(String name, String label, String help, C control) {
        FieldPanel field = new FieldPanel("rule-" + name, label, help, control);
        field.addClassName("f-" + name);
        controls.put(name, control);
        fields.put(name, field);
        control.addValueChangeListener(change -> {
            touched.add(name);
            changed();
        });
        add(field);
    }

    void show(RuleDraft draft) {
        Map<String, String> values = Map.ofEntries(Map.entry("codes", draft.codes()), Map.entry("others", draft.others()),
                Map.entry("together", draft.together()), Map.entry("unless", draft.unless()), Map.entry("message", draft.message()),
                Map.entry("instead", draft.instead()), Map.entry("standard", draft.standard()), Map.entry("from", draft.from()), Map.entry("to", draft.to()));
        values.forEach((name, value) -> controls.get(name).setValue(value));
        ((Choice) controls.get("classification")).chosen(draft.classification().id());
        ((Choice) controls.get("kind")).chosen(draft.kind());
        ((Choice) controls.get("severity")).chosen(draft.severity());
        touched.clear();
        changed();
    }

    RuleDraft draft() {
        Kind.Needs needs = kind().needs();
        return new RuleDraft(Classification.of(value("classification")).orElseThrow(), value("standard"), value("severity"), kind().id(), value("codes"),
                needs == Kind.Needs.NOTHING || needs == Kind.Needs.SETS ? "" : value("others"), value("together"), value("unless"), value("instead"),
                value("message"), value("from"), value("to"));
    }

    private Kind kind() {
        return Kind.of(value("kind")).orElse(Kind.NOT_WITH);
    }

    private String value(String name) {
        return controls.get(name).getValue();
    }

    private void changed() {
        askFor(kind().needs());
        RuleDraft draft = draft();
        sentence.setText(draft.codes().isEmpty() ? "" : draft.sentence());
        tell.accept(draft);
    }

    private void askFor(Kind.Needs needs) {
        fields.get("others").setVisible(needs != Kind.Needs.NOTHING && needs != Kind.Needs.SETS);
        fields.get("others").call(needs == Kind.Needs.CODES ? "These others" : "Character", switch (needs) {
            case NUMBER -> "4 or 5, counted without the dot.";
            case NUMBER_AND_CHARACTERS -> "Its number, then what it may not be: 5 9.";
            default -> "";
        });
        fields.get("codes").call("Codes that are judged", needs == Kind.Needs.SETS ? "Two sets or more, with / between them: E10 / E11, E13."
                : "I10 with all below it, C00-C76, =I50 alone; commas between them.");
    }

    /** Says problems at the fields that somebody has been to. */
    void say(List<FieldProblem> problems) {
        fields.forEach((name, field) -> field.say(problems.stream().filter(one -> one.field().equals(name) && touched.contains(name))
                .map(FieldProblem::text).toList()));
    }

    /** Says them all, and goes to the first. */
    void sayAll(List<FieldProblem> problems) {
        touched.addAll(fields.keySet());
        say(problems);
        fields.entrySet().stream().filter(one -> problems.stream().anyMatch(problem -> problem.field().equals(one.getKey()))).findFirst()
                .ifPresent(one -> one.getValue().focus());
    }
}
