package org.leadterm.progress.cohort;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.cohort.CohortEntry;

/** The cohorts whose progress a tutor may open. */
@Route("cohort-progress")
@PageTitle("Cohort progress – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@CdiComponent
class CohortsProgressView extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    CohortsProgressView(CohortPages pages) {
        addClassName("page");
        Div words = new Div(new H1("Cohort progress"), TextElement.styled(new Paragraph(
                "How each of your cohorts does: accuracy, who has not begun, who is stuck, and what is wrong most."), "s", "t2"));
        add(TextElement.styled(new Div(words), "viewhead"));
        List<CohortEntry> cohorts = pages.all();
        if (cohorts.isEmpty()) {
            Paragraph none = new Paragraph("You keep no cohort yet. Make one under Cohorts, and its progress is here.");
            add(TextElement.styled(new Section(none), "panel", "way"));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("cards");
            cohorts.forEach(each -> list.add(card(each)));
            add(TextElement.styled(new Section(list), "panel"));
        }
    }

    private static ListItem card(CohortEntry cohort) {
        Div words = TextElement.styled(new Div(new H2(cohort.name().text()), TextElement.small(TextElement.count(cohort.members(), "member")
                + (cohort.archived() ? " · archived" : ""))), "grow");
        Anchor open = new Anchor(CohortPage.address(cohort.id()), "Open progress");
        open.getElement().setAttribute("router-link", true).setAttribute("aria-label", "Open progress of " + cohort.name());
        open.addClassNames("btn", "small");
        return new ListItem(words, open);
    }
}
