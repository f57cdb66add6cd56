package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.diff.Change;
import org.leadterm.exercise.draft.diff.Comparison;
import org.leadterm.exercise.draft.diff.Line;
import org.leadterm.exercise.draft.diff.Piece;
import org.leadterm.exercise.workshop.form.Choice;
import org.leadterm.exercise.workshop.form.FieldElement;

/** What differs between any two states of an exercise, of its documents and of its key. */
class ComparisonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, DraftContent> states;
    private final Choice before;
    private final Choice after;
    private final Div body = new Div();

    /** @param states by name, at least two; the first two are compared at first, the second with the first */
    ComparisonDialog(Map<String, DraftContent> states, String from, String to) {
        this.states = states;
        setHeaderTitle("What differs");
        setWidth("min(860px, 96vw)");
        Map<String, String> names = new LinkedHashMap<>();
        states.keySet().forEach(name -> names.put(name, name));
        before = FieldElement.listening(new Choice(names, from), name -> render());
        after = FieldElement.listening(new Choice(names, to), name -> render());
        Div choices = new Div(FieldElement.labelled("Before", "compare-before", before), FieldElement.labelled("After", "compare-after", after));
        choices.addClassName("two");
        body.addClassName("comparison");
        body.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", "Differences");
        add(choices, body);
        getFooter().add(FieldElement.button("Close", this::close));
        render();
    }

    private void render() {
        body.removeAll();
        List<Comparison.Part> parts = Comparison.of(states.get(before.getValue()), states.get(after.getValue())).parts();
        if (parts.isEmpty()) {
            body.add(new Paragraph("Nothing differs."));
        }
        parts.forEach(part -> {
            body.add(new H3(part.title()));
            part.lines().forEach(line -> body.getElement().appendChild(line(line)));
        });
    }

    private static Element line(Line line) {
        Element paragraph = new Element("p");
        for (Piece piece : line.pieces()) {
            String tag = piece.change() == Change.ADDED ? "ins" : piece.change() == Change.REMOVED ? "del" : "span";
            paragraph.appendChild(new Element(tag).setText(piece.text()));
        }
        return paragraph;
    }
}
