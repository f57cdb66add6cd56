package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.leadterm.exercise.library.TextElement;

/** What is to be said of the whole draft, above its panes. */
class NotesPanel extends Div {
    private static final long serialVersionUID = 1L;

    NotesPanel() {
        addClassName("workshopnotes");
    }

    /** A message of its own, read out when it comes. */
    void say(String kind, String sign, String sentence) {
        Div note = new Div(TextElement.badge(kind, sign, ""), new Span(sentence));
        note.addClassNames("note", kind);
        note.getElement().setAttribute("role", "status");
        add(note);
    }
}
