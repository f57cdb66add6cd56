package org.leadterm.exercise.alarm;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.leadterm.exercise.alarm.EditionAlarm.Look;
import org.leadterm.exercise.page.Moment;

/** An exercise with what became of its codes, and the way to say that one has looked at it. */
class AlarmPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final Input note = new Input();

    AlarmPanel(EditionAlarm alarm, Consumer<String> look) {
        addClassNames("panel", "alarm");
        getElement().setAttribute("aria-label", alarm.title());
        Anchor link = new Anchor("library/" + alarm.exercise(), alarm.title());
        link.getElement().setAttribute("router-link", true);
        Span badge = new Span("! Not in new assessments");
        badge.addClassNames("badge", "warn");
        Div title = new Div(new H2(link), badge);
        title.addClassNames("row", "wrap");
        Paragraph about = new Paragraph(alarm.classification().title() + " · since " + alarm.release() + " came into force, " + Moment.text(alarm.raisedAt()));
        about.addClassNames("xs", "t2");
        Div head = new Div(title, about);
        head.addClassName("panelhead");
        add(head, new ChangesTable(alarm.changes()), form(alarm, look));
    }

    private Div form(EditionAlarm alarm, Consumer<String> look) {
        note.setId("note-" + alarm.id());
        note.getElement().setAttribute("maxlength", String.valueOf(Look.LONGEST_NOTE));
        NativeLabel label = new NativeLabel("Note, if there is something to say");
        label.setFor(note);
        Div field = new Div(label, note);
        field.addClassNames("field", "grow");
        NativeButton button = new NativeButton("Looked at, fit for use", click -> look.accept(note.getValue()));
        button.addClassNames("btn", "primary");
        button.setAriaLabel("Looked at, fit for use: " + alarm.title());
        Div form = new Div(field, button);
        form.addClassName("lookform");
        return form;
    }
}
