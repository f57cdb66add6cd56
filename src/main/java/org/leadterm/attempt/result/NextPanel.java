package org.leadterm.attempt.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.function.Consumer;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseNotes;

/** The exercise to do next, with the reason. */
class NextPanel extends Section {
    private static final long serialVersionUID = 1L;

    NextPanel(NextExercise next, Consumer<ExerciseId> onStart) {
        addClassNames("panel", "nextpanel");
        getElement().setAttribute("aria-label", "What to practise next");
        ExerciseNotes notes = next.notes();
        Div head = new Div(new H2("What to practise next"));
        head.addClassName("panelhead");
        Paragraph why = new Paragraph(next.why());
        why.addClassNames("s", "t2");
        Paragraph about = new Paragraph(notes.specialty() + " · " + notes.level().name().toLowerCase(Locale.ROOT) + " · about " + notes.minutes() + " min");
        about.addClassNames("xs", "t2");
        Div text = new Div(new H3(notes.title()), about);
        text.addClassName("grow");
        NativeButton start = new NativeButton("Start");
        start.addClickListener(click -> {
            start.setEnabled(false);
            onStart.accept(notes.id());
        });
        start.addClassNames("btn", "primary");
        start.setAriaLabel("Start " + notes.title());
        Div offer = new Div(text, start);
        offer.addClassName("offer");
        Div body = new Div(why, offer);
        body.addClassName("body");
        add(head, body);
    }
}
