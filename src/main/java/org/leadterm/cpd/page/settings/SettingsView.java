package org.leadterm.cpd.page.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.course.CourseClocks;
import org.leadterm.cpd.cycle.Scheme;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.cpd.page.AskDialog;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.WaysElement;
import org.leadterm.people.CurrentPerson;

/** What this site asks for: cycles, targets, categories and course clocks. */
@Route("cpd/settings")
@PageTitle("CPD settings – Leadterm")
@RolesAllowed("administrator")
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/cpd.css")
@CdiComponent
class SettingsView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Schemes schemes;
    private final transient CourseClocks clocks;
    private final Paragraph done = CpdTexts.styled(new Paragraph(), "done");
    private final SchemeForm scheme = new SchemeForm(this::save);
    private final CourseClocksPanel courses = new CourseClocksPanel(clock -> ask(Optional.of(clock)), this::remove, () -> ask(Optional.empty()));
    private int version;

    @Inject
    SettingsView(Schemes schemes, CourseClocks clocks, CurrentPerson current) {
        this.schemes = schemes;
        this.clocks = clocks;
        addClassNames("cpd", "page");
        done.getElement().setAttribute("role", "status");
        Div head = CpdTexts.styled(new Div(CpdTexts.styled(new Div(new H1("CPD settings"), CpdTexts.styled(new Paragraph(
                "What this site asks for. Every change is in the audit trail."), "sub")), "grow")), "viewhead");
        Div columns = CpdTexts.styled(new Div(scheme, courses), "cpdcols", "even");
        add(head, WaysElement.of(current.get(), "cpd/settings"), done, columns);
        show();
    }

    private void show() {
        version = schemes.version();
        scheme.show(schemes.site());
        courses.show(clocks.all());
    }

    private void save(Scheme changed) {
        schemes.change(version, changed);
        show();
        done.setText("Saved. It holds for cycles that begin from now on.");
    }

    private void ask(Optional<CourseClock> before) {
        CourseClockForm form = new CourseClockForm(before, clocks.all());
        new AskDialog(before.map(CourseClock::name).orElse("New course clock"), "", "Save", List.of(form), () -> {
            Optional<CourseClock> made = form.value();
            made.ifPresent(clock -> {
                clocks.change(clock);
                show();
                done.setText("Saved: " + clock.name() + ".");
            });
            return made.isPresent();
        }).open();
    }

    private void remove(CourseClock clock) {
        new AskDialog("Take \"" + clock.name() + "\" out of use?", "What was recorded for it stays.", "Take out of use", List.of(), () -> {
            clocks.remove(clock.id());
            show();
            done.setText("Out of use: " + clock.name() + ".");
            return true;
        }).open();
    }
}
