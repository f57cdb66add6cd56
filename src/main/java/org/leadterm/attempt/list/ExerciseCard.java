package org.leadterm.attempt.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.NotInUse;

/** One exercise to choose: what it is, how the last attempt went, and the way on. */
class ExerciseCard extends ListItem {
    private static final long serialVersionUID = 1L;

    ExerciseCard(ExerciseSummary exercise, List<AttemptLine> done, Attempts attempts) {
        Paragraph about = new Paragraph(exercise.specialty() + " · " + exercise.level().name().toLowerCase(Locale.ROOT) + " · about "
                + exercise.minutes() + " min" + (exercise.tags().isEmpty() ? "" : " · " + String.join(", ", exercise.tags())));
        about.addClassNames("xs", "t2");
        Div text = new Div(new H2(exercise.title()), about);
        text.addClassName("grow");
        add(text);
        done.stream().filter(line -> line.percent().isPresent()).findFirst().ifPresent(last -> add(sheet(exercise, last)));
        add(done.stream().filter(line -> line.submittedAt().isEmpty()).findFirst().map(open -> resume(exercise, open))
                .orElseGet(() -> start(exercise, done.isEmpty() ? "Start" : "Try again", attempts)));
    }

    private static Anchor sheet(ExerciseSummary exercise, AttemptLine last) {
        String text = "Last: " + last.percent().orElseThrow() + "%";
        Anchor sheet = new Anchor("attempts/" + last.id(), text);
        sheet.addClassNames("s", "nowrap");
        sheet.getElement().setAttribute("aria-label", text + ", mark sheet of " + exercise.title());
        return sheet;
    }

    private static Component resume(ExerciseSummary exercise, AttemptLine open) {
        Anchor resume = new Anchor("desk/" + open.id(), "Continue");
        resume.addClassNames("btn", "primary");
        resume.getElement().setAttribute("aria-label", "Continue " + exercise.title());
        return resume;
    }

    private static Component start(ExerciseSummary exercise, String word, Attempts attempts) {
        NativeButton start = new NativeButton(word);
        start.addClickListener(click -> {
            start.setEnabled(false);
            try {
                Attempt attempt = attempts.open(exercise.id());
                start.getUI().ifPresent(ui -> ui.navigate("desk/" + attempt.id()));
            } catch (NotInUse takenOut) {
                start.setText("Not in use any more");
            } catch (SaveRefused sat) {
                start.setText("After your assessment");
            }
        });
        start.addClassName("btn");
        start.setAriaLabel(word + " " + exercise.title());
        return start;
    }
}
