package org.leadterm.assessment.seat;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.UnknownAttempt;

/** The way back from the desk, which knows its attempt, to the paper that the attempt is a part of. */
@Route("sit/part/:attempt")
@RolesAllowed({"trainee", "coder"})
@CdiComponent
class PartView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Attempts attempts;
    private final transient Candidates candidates;

    @Inject
    PartView(Attempts attempts, Candidates candidates) {
        this.attempts = attempts;
        this.candidates = candidates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            CandidateId candidate = attempts.find(new AttemptId(event.getRouteParameters().get("attempt").orElse(""))).candidate()
                    .orElseThrow(() -> new NotFoundException("This attempt is no part of a sitting"));
            Seat seat = candidates.mine().stream().filter(each -> each.candidate().id().equals(candidate)).findFirst().orElseThrow(NotFoundException::new);
            event.forwardTo("sit/" + seat.sitting().id().text());
        } catch (UnknownAttempt unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }
}
