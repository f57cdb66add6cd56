package org.leadterm.cpd.page.verify;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.page.AskDialog;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.Said;
import org.leadterm.cpd.page.WaysElement;
import org.leadterm.cpd.page.verify.Overseen.Member;
import org.leadterm.cpd.plan.Milestone;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.cohort.CohortEntry;

/** A tutor's second word: activities of the members of their cohorts verified, milestones signed off. */
@Route("cpd/verify")
@PageTitle("Verify CPD – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/cpd.css")
@CdiComponent
class VerifyView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Overseen overseen;
    private final Paragraph done = CpdTexts.styled(new Paragraph(), "done");
    private final WaitingPanel waiting = new WaitingPanel(this::openWaiting);
    private final Div picks = CpdTexts.styled(new Div(), "picks", "block");
    private final VerifyPanel activities = new VerifyPanel(this::verify, this::withdraw);
    private final SignOffPanel milestones = new SignOffPanel(this::signOff);
    private transient Optional<Member> member = Optional.empty();
    private transient Optional<EntryField> person = Optional.empty();

    @Inject
    VerifyView(Overseen overseen, CurrentPerson current) {
        this.overseen = overseen;
        addClassNames("cpd", "page");
        done.getElement().setAttribute("role", "status");
        Div head = CpdTexts.styled(new Div(CpdTexts.styled(new Div(new H1("Verify"), CpdTexts.styled(new Paragraph(
                "Activities and milestones of the people in your cohorts. They see that you opened their log."), "sub")), "grow")), "viewhead");
        Div columns = CpdTexts.styled(new Div(activities, milestones), "cpdcols");
        add(head, WaysElement.of(current.get(), "cpd/verify"), waiting, picks, done, columns);
        waiting.show(overseen.waiting());
        pickCohort();
    }

    private void pickCohort() {
        List<CohortEntry> cohorts = overseen.cohorts();
        render();
        if (cohorts.isEmpty()) {
            picks.add(new Paragraph("You teach no cohort yet."));
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        cohorts.forEach(cohort -> names.put(cohort.id().text(), cohort.name().text()));
        EntryField cohort = EntryField.pick("Cohort", names);
        Div people = new Div();
        cohort.changing(() -> pickMember(people, cohort.value()));
        picks.add(cohort, people);
        pickMember(people, cohort.value());
    }

    private void pickMember(Div people, String cohort) {
        Map<String, Member> members = new LinkedHashMap<>();
        overseen.members(cohort).forEach(each -> members.put(each.id().text(), each));
        people.removeAll();
        if (members.isEmpty()) {
            people.add(CpdTexts.styled(new Paragraph("Nobody is in this cohort."), "t2"));
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", "Choose somebody");
        members.forEach((id, each) -> names.put(id, each.name()));
        EntryField pick = EntryField.pick("Person", names);
        pick.changing(() -> open(Optional.ofNullable(members.get(pick.value()))));
        person = Optional.of(pick);
        people.add(pick);
        open(Optional.empty());
    }

    /** Whoever was picked before is no longer, so that the field does not name somebody else. */
    private void openWaiting(Member chosen) {
        person.ifPresent(pick -> pick.fill(""));
        open(Optional.of(chosen));
    }

    private void open(Optional<Member> chosen) {
        member = chosen;
        done.setText("");
        render();
    }

    private void render() {
        activities.setVisible(member.isPresent());
        milestones.setVisible(member.isPresent());
        member.ifPresent(each -> {
            activities.show(each.name(), overseen.activities(each));
            milestones.show(overseen.plans(each), overseen.today());
        });
    }

    private void verify(Activity activity) {
        tell(Said.when(() -> overseen.verify(activity), done::setText), "Verified: " + activity.entry().title() + ".");
    }

    private void withdraw(Activity activity) {
        EntryField why = EntryField.line("Reason", 200).helping("Kept in the audit trail.");
        new AskDialog("Take the verification back", activity.entry().title(), "Take back", List.of(why), () -> {
            why.say(why.value().isEmpty() ? "Give a reason." : "");
            if (!why.value().isEmpty()) {
                overseen.withdraw(activity, why.value());
                tell(true, "Taken back: " + activity.entry().title() + ".");
            }
            return !why.value().isEmpty();
        }).open();
    }

    private void signOff(Milestone milestone) {
        tell(Said.when(() -> overseen.signOff(milestone), done::setText), "Signed off: " + milestone.title() + ".");
    }

    private void tell(boolean right, String sentence) {
        if (right) {
            done.setText(sentence);
        }
        waiting.show(overseen.waiting());
        render();
    }
}
