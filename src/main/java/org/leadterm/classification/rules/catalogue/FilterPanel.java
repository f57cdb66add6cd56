package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.kind.Kind;
import org.leadterm.classification.rules.site.Origin;
import org.leadterm.classification.rules.site.RuleEntry;
import org.leadterm.classification.rules.site.RuleState;

/** The box and lists by which rules are searched. */
class FilterPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<RuleSearch> find;
    private final Input text = new Input(ValueChangeMode.LAZY);
    private final Choice chapter = new Choice().option("", "All chapters");
    private final Choice kind = new Choice().option("", "All kinds");
    private final Choice severity = new Choice().option("", "Errors and warnings");
    private final Choice origin = new Choice().option("", "Shipped and own");
    private final Choice state = new Choice().option("", "In any state");

    FilterPanel(List<RuleEntry> entries, Consumer<RuleSearch> find) {
        this.find = find;
        addClassName("rulefilter");
        getElement().setAttribute("role", "search");
        text.setPlaceholder("J44.9, smokers, DCS.IX.10 …");
        chapters(entries).forEach(one -> chapter.option(one.value(), one.title()));
        for (Kind one : Kind.values()) {
            kind.option(one.id(), one.title());
        }
        for (Severity one : Severity.values()) {
            severity.option(one.id(), RuleTexts.title(one));
        }
        for (Origin one : Origin.values()) {
            origin.option(one.name(), one.title());
        }
        for (RuleState one : RuleState.values()) {
            state.option(one.name(), one.title());
        }
        NativeButton clear = new NativeButton("Show all", click -> clear());
        clear.addClassNames("btn", "tertiary");
        add(field("rule-text", "Code, words, standard", text), field("rule-chapter", "Chapter", chapter), field("rule-kind", "Kind", kind),
                field("rule-severity", "Severity", severity), field("rule-origin", "Written by", origin), field("rule-state", "State", state), clear);
    }

    private <C extends Component & HasValue<?, String>> FieldPanel field(String name, String label, C control) {
        control.addValueChangeListener(change -> tell());
        return new FieldPanel(name, label, "", control);
    }

    private void clear() {
        text.clear();
        List.of(chapter, kind, severity, origin, state).forEach(one -> one.chosen(""));
        tell();
    }

    private void tell() {
        String[] place = (chapter.getValue() + " ").split(" ", 2);
        find.accept(new RuleSearch(text.getValue(), place[0], place[1].strip(), kind.getValue(), severity.getValue(), origin.getValue(), state.getValue()));
    }

    private record Place(String value, String title) {
    }

    /** Those that rules speak of, in the order of the books. */
    private static List<Place> chapters(List<RuleEntry> entries) {
        List<Place> places = new ArrayList<>();
        for (Classification classification : Classification.values()) {
            places.add(new Place(classification.id(), classification.title() + ", all"));
            entries.stream().map(RuleEntry::rule).filter(rule -> rule.classification() == classification)
                    .flatMap(rule -> rule.codes().categories()).distinct().sorted().map(category -> Code.of(classification, category).chapter()).distinct()
                    .sorted(Comparator.comparingInt(one -> order(classification, one)))
                    .forEach(one -> places.add(new Place(classification.id() + " " + one, classification.title() + " chapter " + one)));
        }
        return places;
    }

    /** ICD-10's chapters are numbered in Roman; OPCS-4's are letters. */
    private static int order(Classification classification, String chapter) {
        if (classification == Classification.OPCS4) {
            return chapter.charAt(0);
        }
        return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
                "XXI", "XXII").indexOf(chapter);
    }
}
