package org.leadterm.attempt.list;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Attempts;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.Exercises;

/** The exercises to choose from, with what the reader has done of each. */
@Route("exercises")
@PageTitle("Exercises – Leadterm")
@RolesAllowed({"trainee", "coder"})
@StyleSheet("context://css/lists.css")
@CdiComponent
class ExercisesView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int ALL = 500;

    private final transient Attempts attempts;
    private final transient List<ExerciseSummary> exercises;
    private final transient List<AttemptLine> mine;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();

    @Inject
    ExercisesView(Exercises exercises, Attempts attempts) {
        this.attempts = attempts;
        this.exercises = exercises.list("", ALL).items();
        this.mine = attempts.mine();
        addClassName("page");
        count.addClassNames("s", "t2");
        count.getElement().setAttribute("aria-live", "polite");
        Div heading = new Div(new H1("Exercises"), count);
        heading.addClassName("grow");
        Div head = new Div(heading, search());
        head.addClassName("viewhead");
        list.addClassNames("panel", "cards");
        add(head, list);
        show("");
    }

    private Div search() {
        Input box = new Input(ValueChangeMode.LAZY);
        box.setId("find-exercise");
        box.setPlaceholder("Title, specialty, level or tag");
        box.addValueChangeListener(change -> show(change.getValue()));
        NativeLabel label = new NativeLabel("Find an exercise");
        label.setFor(box);
        Div field = new Div(label, box);
        field.addClassName("field");
        return field;
    }

    private void show(String wanted) {
        List<String> words = List.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<ExerciseSummary> found = exercises.stream().filter(exercise -> words.stream().allMatch(text(exercise)::contains)).toList();
        count.setText(found.size() + (found.size() == 1 ? " exercise" : " exercises"));
        list.removeAll();
        found.forEach(exercise -> list.add(new ExerciseCard(exercise, done(exercise), attempts)));
        if (found.isEmpty()) {
            list.add(new ListItem("Nothing matches these words."));
        }
    }

    private List<AttemptLine> done(ExerciseSummary exercise) {
        return mine.stream().filter(line -> line.exercise().equals(exercise.id().text())).toList();
    }

    private static String text(ExerciseSummary exercise) {
        return (exercise.title() + " " + exercise.specialty() + " " + exercise.level().name() + " " + exercise.tags()).toLowerCase(Locale.ROOT);
    }
}
