package org.leadterm.progress.cohort;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.Persons;
import org.leadterm.people.trace.Traces;
import org.leadterm.progress.page.PeriodChoice;
import org.leadterm.progress.page.PeriodSwitch;
import org.leadterm.progress.page.PersonProgress;
import org.leadterm.progress.page.PersonRecord;
import org.leadterm.progress.page.PersonRecords;
import org.leadterm.progress.page.ProgressTable;
import org.leadterm.report.file.FileElement;
import org.leadterm.report.file.ReportFile;

/** One trainee's progress as the tutor sees it. Opening it leaves a trace that the trainee can see. */
@Route("progress/:person")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/progress.css")
@CdiComponent
class TraineeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private final transient PersonRecords records;
    private final transient Persons persons;
    private final transient Traces traces;
    private String title = "Progress";

    @Inject
    TraineeView(PersonRecords records, Persons persons, Traces traces) {
        this.records = records;
        this.persons = persons;
        this.traces = traces;
        addClassNames("page", "traineepage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonName name = event.getRouteParameters().get("person").flatMap(PersonName::parse).orElseThrow(NotFoundException::new);
        PeriodChoice choice = event.getLocation().getQueryParameters().getSingleParameter("period").flatMap(PeriodChoice::of).orElse(PeriodChoice.EIGHT_WEEKS);
        try {
            show(name, choice);
        } catch (UnknownPerson unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Leadterm";
    }

    void show(PersonName name, PeriodChoice choice) {
        Person person = persons.named(name).map(found -> found.person()).orElseThrow(() -> new UnknownPerson(name.text()));
        PersonRecord record = records.of(person.id(), choice);
        traces.opened(person.id(), "progress");
        title = "Progress of " + person.displayName();
        removeAll();
        Anchor back = new Anchor("cohort-progress", "Cohort progress");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("s");
        Div words = TextElement.styled(new Div(back, new H1(person.displayName()), TextElement.styled(new Paragraph(PersonProgress.basis(record)
                + " · " + person.displayName() + " can see that you opened this."), "s", "t2")), "grow");
        Anchor review = new Anchor("reviews?person=" + name, "Audit view");
        review.getElement().setAttribute("router-link", true);
        review.addClassNames("btn", "small");
        Div acts = new Div(new PeriodSwitch("progress/" + name, choice), review, FileElement.small("CSV",
                () -> ReportFile.csv("progress-" + name, ProgressTable.of(records.of(person.id(), choice)))));
        Div head = new Div(words, TextElement.styled(acts, "row", "wrap"));
        add(TextElement.styled(head, "viewhead"), new PersonProgress(record));
    }
}
