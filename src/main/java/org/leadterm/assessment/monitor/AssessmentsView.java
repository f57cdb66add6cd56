package org.leadterm.assessment.monitor;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.paper.shelf.Templates;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.cohort.Cohorts;

/** Sittings and papers, for tutors. */
@Route("assessments")
@PageTitle("Assessments – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/monitor.css")
@CdiComponent
class AssessmentsView extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    AssessmentsView(Sittings sittings, Papers papers, Cohorts cohorts, Clock clock) {
        addClassNames("page", "monitor", "papers");
        Div words = new Div(new H1("Assessments"), TextElement.styled(new Paragraph("Papers, and the sittings that they are set for."), "sub"));
        words.addClassName("grow");
        Div acts = new Div(way("assessments/paper", "New paper"), TextElement.styled(way("assessments/set", "Set a sitting"), "primary"));
        acts.addClassNames("row", "wrap");
        Div head = new Div(words, acts);
        head.addClassName("viewhead");
        Map<String, String> names = cohorts.all().stream().collect(Collectors.toMap(one -> one.id().text(), one -> one.name().text()));
        add(head, new SittingsPanel(sittings.all(), names, clock.instant()), new PapersPanel(papers.all(), Templates.shipped()));
    }

    private static Anchor way(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("btn");
        return link;
    }
}
