package org.leadterm.attempt.result;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Moments;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.attempt.UnknownAttempt;
import org.leadterm.attempt.trail.Trail;
import org.leadterm.attempt.trail.Trails;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.people.CurrentPerson;

/** A mark sheet: the score, the four groups, every finding with its reason, the evidence in the notes, and what to do next. */
@Route("attempts/:attempt")
@PermitAll
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/result.css")
@CdiComponent
class MarkSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Attempts attempts;
    private final transient Trails trails;
    private final transient Exercises exercises;
    private final transient Untried untried;
    private final transient Titles titles;
    private final transient Yardsticks yardsticks;
    private final transient CurrentPerson caller;
    private String title = "Mark sheet";

    @Inject
    MarkSheetView(Attempts attempts, Trails trails, Exercises exercises, Untried untried, Titles titles, Yardsticks yardsticks, CurrentPerson caller) {
        this.attempts = attempts;
        this.trails = trails;
        this.exercises = exercises;
        this.untried = untried;
        this.titles = titles;
        this.yardsticks = yardsticks;
        this.caller = caller;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("attempt").orElse("");
        try {
            AttemptId attempt = new AttemptId(id);
            show(attempts.marked(attempt), Sheet.of(attempts.result(attempt)));
        } catch (UnknownAttempt unknown) {
            throw new NotFoundException(unknown.getMessage());
        } catch (SaveRefused open) {
            event.forwardTo("desk/" + id);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Attempt attempt, Sheet sheet) {
        removeAll();
        title = "Mark sheet: " + attempt.exerciseTitle() + " – Leadterm";
        ExerciseVersion version = exercises.find(attempt.exercise(), attempt.exerciseVersion()).orElseThrow();
        boolean own = caller.get().id().equals(attempt.person());
        EvidencePanel evidence = new EvidencePanel(version.exercise().documents(), sheet.passages());
        Trail trail = trails.of(attempt.id());
        Div side = new Div(evidence);
        if (own) {
            NextExercise.choose(sheet, untried.exercises()).ifPresent(next -> side.add(new NextPanel(next, this::begin)));
        }
        Div columns = new Div(new Div(new FindingsPanel(sheet, titles, trail, evidence::reveal), new RulesPanel(sheet.rules()), new TrailPanel(trail),
                new KeysPanel(sheet)), side);
        columns.addClassName("sheetcols");
        add(head(attempt, sheet, own), new GroupsPanel(sheet, yardsticks.chosen()), columns);
    }

    private Div head(Attempt attempt, Sheet sheet, boolean own) {
        Paragraph sub = new Paragraph("Version " + attempt.exerciseVersion() + " · handed in " + attempt.submittedAt().map(Moments::text).orElse("")
                + " · " + Moments.duration(attempt.secondsWorked()) + " worked · scheme " + sheet.scheme()
                + attempt.receipt().map(receipt -> " · receipt " + receipt.substring(0, 4)).orElse(""));
        sub.addClassNames("s", "t2");
        Div words = new Div(new H1("Mark sheet: " + attempt.exerciseTitle()), sub);
        words.addClassName("grow");
        Div head = new Div(words);
        head.addClassName("viewhead");
        if (own) {
            NativeButton again = new NativeButton("Try again");
            again.addClickListener(click -> {
                again.setEnabled(false);
                try {
                    begin(attempt.exercise());
                } catch (SaveRefused sat) {
                    again.setText("After your assessment");
                }
            });
            again.addClassName("btn");
            Anchor exerciseList = new Anchor("exercises", "Exercises");
            exerciseList.addClassName("btn");
            head.add(again, exerciseList);
        }
        return head;
    }

    private void begin(ExerciseId exercise) {
        Attempt attempt = attempts.open(exercise);
        getUI().ifPresent(ui -> ui.navigate("desk/" + attempt.id()));
    }
}
