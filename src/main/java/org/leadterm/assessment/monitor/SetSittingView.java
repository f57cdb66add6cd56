package org.leadterm.assessment.monitor;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.people.cohort.Cohorts;

/** Sets a paper for a cohort or for people; what comes next is the sitting's own page. */
@Route("assessments/set")
@PageTitle("Set a sitting – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/monitor.css")
@CdiComponent
class SetSittingView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Sittings sittings;

    @Inject
    SetSittingView(Sittings sittings, Papers papers, Cohorts cohorts, Clock clock) {
        this.sittings = sittings;
        addClassNames("page", "monitor", "papers");
        add(head("Set a sitting"), new SetSittingForm(papers.all(), cohorts.all(), clock.instant(), this::set));
    }

    static Div head(String title) {
        Anchor back = new Anchor("assessments", "Assessments");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("s");
        Div head = new Div(new Div(back, new H1(title)));
        head.addClassName("viewhead");
        return head;
    }

    private void set(NewSitting wanted) {
        Sitting sitting = sittings.set(wanted);
        UI.getCurrent().navigate("assessments/" + sitting.id());
    }
}
