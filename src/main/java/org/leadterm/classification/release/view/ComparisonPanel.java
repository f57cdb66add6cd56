package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.leadterm.classification.Code;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.classification.release.view.ChangedCode.Kind;

/** Added, removed and retitled codes with their numbers, narrowed by kind and by words. */
class ComparisonPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final String ALL = "all";

    private final transient List<ChangedCode> changes;
    private final transient Predicate<Code> inForce;
    private final ChoiceField kinds;
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = new Paragraph();
    private final Element body = new Element("tbody");
    private final Div table;
    private final NativeButton more = ViewElement.button("Show more", this::next);
    private transient List<ChangedCode> found = List.of();

    ComparisonPanel(ReleaseComparison comparison, Predicate<Code> inForce) {
        this.changes = ChangedCode.of(comparison);
        this.inForce = inForce;
        addClassNames("panel", "comparisonpanel");
        getElement().setAttribute("aria-label", "Changes");
        kinds = new ChoiceField("change-kind", "Show", options(comparison), this::find);
        words.setId("change-words");
        words.setPlaceholder("Code or words of a title");
        words.addValueChangeListener(change -> find());
        NativeLabel label = new NativeLabel("Narrow to");
        label.setFor(words);
        count.addClassNames("s", "t2");
        count.getElement().setAttribute("aria-live", "polite");
        Div narrow = new Div(kinds, ViewElement.styled(new Div(label, words), "field"), count);
        table = ViewElement.table("Changed codes", List.of("Code", "What changed", "Title before", "Title after"), body);
        more.addClassName("more");
        add(ViewElement.styled(narrow, "narrow"), table, more);
        find();
    }

    private static Map<String, String> options(ReleaseComparison comparison) {
        Map<String, String> options = new LinkedHashMap<>();
        int all = comparison.added().size() + comparison.removed().size() + comparison.retitled().size();
        options.put(ALL, "All " + Texts.count(all, "change"));
        options.put(Kind.ADDED.name(), Texts.number(comparison.added().size()) + " added");
        options.put(Kind.REMOVED.name(), Texts.number(comparison.removed().size()) + " removed");
        options.put(Kind.RETITLED.name(), Texts.number(comparison.retitled().size()) + " retitled");
        return options;
    }

    private void find() {
        List<String> wanted = List.of(words.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        found = changes.stream().filter(change -> kinds.value().equals(ALL) || change.kind().name().equals(kinds.value()))
                .filter(change -> change.has(wanted)).toList();
        count.setText(found.isEmpty() ? "Nothing changed here" : Texts.count(found.size(), "code"));
        body.removeAllChildren();
        table.setVisible(!found.isEmpty());
        next();
    }

    private void next() {
        int shown = body.getChildCount();
        int end = Math.min(shown + PAGE, found.size());
        found.subList(shown, end).forEach(change -> body.appendChild(ViewElement.row(
                ViewElement.cell(ViewElement.code(change.code(), inForce.test(change.code()))), ViewElement.cell(badge(change.kind())),
                ViewElement.cell(change.before()), ViewElement.cell(change.after()))));
        more.setVisible(end < found.size());
    }

    private static Element badge(Kind kind) {
        return switch (kind) {
            case ADDED -> ViewElement.badge("ok", "+ Added");
            case REMOVED -> ViewElement.badge("error", "− Removed");
            case RETITLED -> ViewElement.badge("warn", "≠ Retitled");
        };
    }
}
