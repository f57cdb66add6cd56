package org.leadterm.attempt.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SeatAddresses;
import org.leadterm.attempt.UnknownAttempt;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.people.token.DeskPasses;

/**
 * The coding desk. The page itself works over the API, with a pass that the server gives it here: the answer is saved by the same
 * rules whoever saves it, a lost session or a restarted server costs no answer, and the server keeps next to nothing for an open desk.
 */
@Route("desk/:attempt")
@RolesAllowed({"trainee", "coder"})
@StyleSheet("context://css/codebook.css")
@StyleSheet("context://css/desk.css")
@StyleSheet("context://css/seat.css")
@CdiComponent
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Attempts attempts;
    private final transient Exercises exercises;
    private final transient DeskPasses passes;
    private final transient SeatAddresses seats;
    private String title = "Coding desk";
    private String attempt = "";

    @Inject
    DeskView(Attempts attempts, Exercises exercises, DeskPasses passes, SeatAddresses seats) {
        this.attempts = attempts;
        this.exercises = exercises;
        this.passes = passes;
        this.seats = seats;
        addClassName("deskview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            attempt = event.getRouteParameters().get("attempt").orElse("");
            Attempt found = attempts.find(new AttemptId(attempt));
            title = found.exerciseTitle() + " – Leadterm";
            if (!found.isOpen()) {
                event.forwardTo((found.candidate().isPresent() ? "sit/part/" : "attempts/") + attempt);
            }
        } catch (UnknownAttempt unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Attempt found = attempts.find(new AttemptId(attempt));
        ExerciseVersion version = exercises.find(found.exercise(), found.exerciseVersion()).orElseThrow();
        getParent().filter(AppLayout.class::isInstance).map(AppLayout.class::cast).ifPresent(frame -> frame.setDrawerOpened(false));
        getElement().executeJs("const host = this; import(new URL('js/desk/desk.js', document.baseURI)).then(desk => desk.open(host, JSON.parse($0)))",
                DeskPage.json(found, version, passes.issue(), found.candidate().flatMap(seats::of).orElse("")));
    }
}
