package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.StaleDraft;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.page.Moment;
import org.leadterm.exercise.workshop.form.FieldElement;

/** Says that somebody else saved first, and what can be done with what was typed here. */
class StalePanel extends Div {
    private static final long serialVersionUID = 1L;

    StalePanel(StaleDraft stale, Runnable compare, Runnable keep, Runnable theirs) {
        Draft stored = stale.stored();
        addClassNames("note", "error", "stale");
        getElement().setAttribute("role", "alert");
        String what = stored.isOpen()
                ? stored.line().lastEditor() + " saved this draft at " + Moment.text(stored.line().savedAt()) + ", while you were writing."
                : "This draft was released or put away while you were writing.";
        Span words = new Span(what + " Nothing was overwritten. What you typed is still here and is not saved.");
        add(TextElement.styled(words, "grow"), FieldElement.button("Compare", compare),
                FieldElement.button("Keep mine as a separate draft", keep), FieldElement.button("Open theirs, drop mine", theirs));
    }
}
