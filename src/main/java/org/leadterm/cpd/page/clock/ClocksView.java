package org.leadterm.cpd.page.clock;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.clock.Clocks;
import org.leadterm.cpd.course.Career;
import org.leadterm.cpd.course.Careers;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.WaysElement;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;

/** One's own course clocks, and the days that they are counted from. */
@Route("cpd/clocks")
@PageTitle("Course clocks – Leadterm")
@RolesAllowed({"trainee", "coder", "tutor"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/cpd.css")
@CdiComponent
class ClocksView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Clocks clocks;
    private final transient Careers careers;
    private final transient Clock clock;
    private final transient Person person;
    private final ClocksPanel panel = new ClocksPanel();
    private final StillPanel still = new StillPanel();

    @Inject
    ClocksView(Clocks clocks, Careers careers, Clock clock, CurrentPerson current) {
        this.clocks = clocks;
        this.careers = careers;
        this.clock = clock;
        person = current.get();
        addClassNames("cpd", "page");
        Div head = CpdTexts.styled(new Div(CpdTexts.styled(new Div(new H1("Course clocks"), CpdTexts.styled(new Paragraph(
                "Log a course in the CPD log and name its clock there; the days add up."), "sub")), "grow")), "viewhead");
        Div columns = new Div(new Div(panel, still), new CareerForm(careers.mine(), this::change, clock::instant));
        columns.addClassName("cpdcols");
        add(head, WaysElement.of(person, "cpd/clocks"), columns);
        render();
    }

    private void change(Career career) {
        careers.change(person.id(), career);
        render();
    }

    private void render() {
        panel.show(clocks.mine(), Today.of(clock));
        still.show(clocks.mine());
    }
}
