package org.leadterm.cpd.page.plan;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.page.AskDialog;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.Said;
import org.leadterm.cpd.page.WaysElement;
import org.leadterm.cpd.page.clock.ClocksPanel;
import org.leadterm.cpd.plan.Milestone;
import org.leadterm.cpd.plan.Plan;
import org.leadterm.cpd.plan.Plans;
import org.leadterm.people.CurrentPerson;

/** One's own way to the qualification, milestone by milestone. */
@Route("cpd/plan")
@PageTitle("Development plan – Leadterm")
@RolesAllowed({"trainee", "coder", "tutor"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/cpd.css")
@CdiComponent
class PlanView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Plans plans;
    private final transient Clock clock;
    private final Paragraph done = CpdTexts.styled(new Paragraph(), "done");
    private final Div list = CpdTexts.styled(new Div(), "plans", "block");

    @Inject
    PlanView(Plans plans, Clock clock, CurrentPerson current) {
        this.plans = plans;
        this.clock = clock;
        addClassNames("cpd", "page");
        done.getElement().setAttribute("role", "status");
        Div head = CpdTexts.styled(new Div(CpdTexts.styled(new Div(new H1("Development plan"), CpdTexts.styled(new Paragraph(
                "You say what is reached; a tutor of your cohort signs it off."), "sub")), "grow"),
                CpdTexts.button("Begin a plan", this::begin, "primary")), "viewhead");
        add(head, WaysElement.of(current.get(), "cpd/plan"), done, list);
        render();
    }

    private void render() {
        List<Plan> all = plans.mine();
        list.removeAll();
        if (all.isEmpty()) {
            list.add(CpdTexts.styled(new Paragraph("No plan is begun yet. Begin one from a template; every milestone can be changed."), "t2"));
        }
        all.forEach(plan -> list.add(new PlanPanel(plan, Today.of(clock), this::reach, this::change, this::remove, () -> add(plan), () -> delete(plan))));
    }

    private void begin() {
        Map<String, String> names = new LinkedHashMap<>();
        plans.templates().forEach(each -> names.put(each.id(), each.name() + ", " + ClocksPanel.length(each.months())));
        EntryField template = EntryField.pick("Template", names);
        EntryField from = EntryField.date("Begins on").with(Today.of(clock).toString());
        new AskDialog("Begin a plan", "", "Begin", List.of(template, from), () -> {
            from.say(from.day().isPresent() ? "" : "Give a whole date.");
            from.day().ifPresent(day -> told(plans.begin(template.value(), day).name() + " is begun."));
            return from.day().isPresent();
        }).open();
    }

    private void add(Plan plan) {
        EntryField title = EntryField.line("Milestone", 200);
        EntryField due = EntryField.date("Due on");
        new AskDialog("Add a milestone", "", "Add", List.of(title, due), () -> {
            due.say(due.day().isPresent() ? "" : "Give a whole date.");
            due.day().ifPresent(day -> {
                plans.add(plan.id(), title.value(), day);
                told("The milestone is there.");
            });
            return due.day().isPresent();
        }).open();
        title.focus();
    }

    private void reach(Milestone milestone) {
        Optional<LocalDate> reached = milestone.done().isPresent() ? Optional.empty() : Optional.of(Today.of(clock));
        if (Said.when(() -> plans.change(milestone.id(), milestone.version(), milestone.title(), milestone.due(), reached), done::setText)) {
            told(milestone.title() + (reached.isPresent() ? ": reached." : ": not reached."));
        }
    }

    private void change(Milestone milestone) {
        EntryField title = EntryField.line("Milestone", 200).with(milestone.title());
        EntryField due = EntryField.date("Due on").with(milestone.due().toString());
        EntryField reached = EntryField.date("Reached on").with(milestone.done().map(LocalDate::toString).orElse("")).helping("Empty while it is not.");
        String about = milestone.signOff().isPresent() ? "A change takes the sign-off away." : "";
        new AskDialog("Change milestone", about, "Save", List.of(title, CpdTexts.styled(new Div(due, reached), "two")), () -> {
            due.say(due.day().isPresent() ? "" : "Give a whole date.");
            due.day().ifPresent(day -> {
                plans.change(milestone.id(), milestone.version(), title.value(), day, reached.day());
                told("Saved: " + title.value() + ".");
            });
            return due.day().isPresent();
        }).open();
    }

    private void remove(Milestone milestone) {
        if (Said.when(() -> plans.remove(milestone.id(), milestone.version()), done::setText)) {
            told("Removed: " + milestone.title() + ".");
        }
    }

    private void delete(Plan plan) {
        new AskDialog("Delete " + plan.name() + "?", "All its milestones go with it.", "Delete plan", List.of(), () -> {
            plans.delete(plan.id());
            told(plan.name() + " is deleted.");
            return true;
        }).open();
    }

    private void told(String sentence) {
        render();
        done.setText(sentence);
    }
}
