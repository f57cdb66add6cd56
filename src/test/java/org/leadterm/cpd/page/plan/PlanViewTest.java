package org.leadterm.cpd.page.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.page.Typing;
import org.leadterm.cpd.page.log.SampleLog;
import org.leadterm.cpd.plan.Milestone;
import org.leadterm.cpd.plan.Plan;
import org.leadterm.cpd.plan.Plans;
import org.leadterm.cpd.plan.Template;
import org.leadterm.people.Callers;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.view.ViewTest;

class PlanViewTest extends ViewTest {
    private final List<Plan> plans = new ArrayList<>();

    @Test
    void a_plan_is_begun_from_a_template_and_a_milestone_is_reached() {
        PlanView view = open();
        assertTrue(text(view).contains("No plan is begun yet."));
        click(view, "Begin a plan");
        click(_get(Dialog.class), "Begin");
        assertTrue(text(view).contains("Novice to accredited is begun.") && text(view).contains("0 of 1 signed off"), text(view));
        assertTrue(text(view).contains("Due 05/05/2027 – Ahead"), text(view));

        click(view, "Reached");

        assertTrue(text(view).contains("Due 05/05/2027, reached 05/11/2026 i To be signed off"), text(view));
    }

    @Test
    void what_is_refused_is_said_in_the_dialog_and_it_stays_open() {
        PlanView view = open();
        click(view, "Begin a plan");
        click(_get(Dialog.class), "Begin");
        click(view, "Add a milestone");
        Dialog dialog = _get(Dialog.class);
        Typing.into(Typing.field(dialog, "Due on"), "2027-01-01");

        click(dialog, "Add");

        assertTrue(text(dialog).contains("A milestone has a title."), text(dialog));
    }

    private PlanView open() {
        Callers callers = new Callers();
        callers.become(Callers.person("tom", Role.TRAINEE));
        return show(new PlanView(new Plans() {
            @Override
            public List<Template> templates() {
                return List.of(new Template("novice", "Novice to accredited", 24, "An example", List.of()));
            }

            @Override
            public List<Plan> mine() {
                return List.copyOf(plans);
            }

            @Override
            public Plan begin(String template, LocalDate from) {
                plans.add(plan(from, Optional.empty()));
                return plans.get(0);
            }

            @Override
            public Plan add(String plan, String title, LocalDate due) {
                throw new CpdRefused("title", "A milestone has a title.");
            }

            @Override
            public Plan change(String milestone, int base, String title, LocalDate due, Optional<LocalDate> done) {
                plans.set(0, plan(plans.get(0).from(), done));
                return plans.get(0);
            }
        }, SampleLog.CLOCK, callers.current()));
    }

    private static Plan plan(LocalDate from, Optional<LocalDate> done) {
        return new Plan("p", 0, PersonId.next(SampleLog.CLOCK.instant()), "Novice to accredited", "An example", from, from.plusMonths(24),
                List.of(new Milestone("m", 0, "Standards Course finished", from.plusMonths(6), done, Optional.empty())));
    }
}
