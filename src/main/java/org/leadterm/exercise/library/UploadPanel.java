package org.leadterm.exercise.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.file.TooLarge;

/** Takes an exercise's zip, and says what became of it: the new version with its warnings, or every problem at once. */
class UploadPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Function<byte[], Taken> store;
    private final Div outcome = new Div();

    /** @param store stores an archive, or refuses it as the library does */
    UploadPanel(Function<byte[], Taken> store) {
        this.store = store;
        addClassNames("panel", "uploadpanel");
        H2 title = new H2("Upload an exercise");
        title.setId("upload-title");
        getElement().setAttribute("aria-labelledby", "upload-title");
        Paragraph about = new Paragraph("The zip of an exercise’s folder, 5 MiB at most. It is released at once. "
                + "When the exercise is here already, it becomes its next version; earlier attempts keep theirs.");
        about.addClassNames("s", "t2");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        Div words = new Div(title, about);
        words.addClassName("grow");
        Div head = new Div(words, new UploadForm(this::take, sentence -> say(note("error", "✕", sentence))));
        head.addClassName("uploadhead");
        add(head, outcome);
    }

    void take(byte[] zip) {
        try {
            stored(store.apply(zip));
        } catch (ExerciseRefused refused) {
            int problems = refused.problems().size();
            Div note = note("error", "✕", "Nothing was stored: the files have " + (problems == 1 ? "a problem." : problems + " problems."));
            note.add(new ProblemsPanel(refused.problems()));
            say(note);
        } catch (TooLarge | NotAllowed refused) {
            say(note("error", "✕", "Nothing was stored. " + refused.getMessage()));
        }
    }

    private void stored(Taken taken) {
        String id = taken.version().id().text();
        Div note = note("ok", "✓", taken.version().exercise().title() + ": version " + taken.version().number() + " is stored and released.");
        Anchor open = new Anchor("library/" + id, "Look at it");
        open.getElement().setAttribute("router-link", true).setAttribute("aria-label", "Look at it: " + taken.version().exercise().title());
        note.add(open);
        if (taken.warnings().isEmpty()) {
            say(note);
        } else {
            Div warning = note("warn", "!", TextElement.count(taken.warnings().size(), "thing") + " to look at, although the exercise was taken:");
            warning.add(new ProblemsPanel(taken.warnings()));
            say(note, warning);
        }
    }

    private void say(Component... notes) {
        outcome.removeAll();
        outcome.add(List.of(notes));
    }

    /** A message whose further lines are added to it. */
    private static Div note(String kind, String sign, String sentence) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.addClassName("sign");
        Div note = new Div(mark, TextElement.styled(new Span(sentence), "b"));
        note.addClassNames("note", kind);
        return note;
    }
}
