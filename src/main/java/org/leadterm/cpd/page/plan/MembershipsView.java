package org.leadterm.cpd.page.plan;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.membership.Membership;
import org.leadterm.cpd.membership.MembershipEntry;
import org.leadterm.cpd.membership.Memberships;
import org.leadterm.cpd.page.AskDialog;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.Said;
import org.leadterm.cpd.page.WaysElement;
import org.leadterm.people.CurrentPerson;

/** One's own memberships of professional bodies. */
@Route("cpd/memberships")
@PageTitle("Memberships – Leadterm")
@RolesAllowed({"trainee", "coder", "tutor"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/cpd.css")
@CdiComponent
class MembershipsView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Memberships memberships;
    private final transient Clock clock;
    private final UnorderedList list = CpdTexts.styled(new UnorderedList(), "list");
    private final Paragraph none = CpdTexts.styled(new Paragraph("No membership is entered yet."), "empty");
    private final Paragraph done = CpdTexts.styled(new Paragraph(), "done");

    @Inject
    MembershipsView(Memberships memberships, Clock clock, CurrentPerson current) {
        this.memberships = memberships;
        this.clock = clock;
        addClassNames("cpd", "page");
        done.getElement().setAttribute("role", "status");
        Div head = CpdTexts.styled(new Div(CpdTexts.styled(new Div(new H1("Memberships"), CpdTexts.styled(new Paragraph(
                "Of professional bodies. Nobody else sees them, but on a statement that you hand on."), "sub")), "grow"),
                CpdTexts.button("Add membership", () -> ask(Optional.empty()), "primary")), "viewhead");
        Section panel = new Section(list, none);
        panel.addClassNames("panel", "block");
        panel.setAriaLabel("Memberships");
        add(head, WaysElement.of(current.get(), "cpd/memberships"), done, panel);
        render();
    }

    private void render() {
        LocalDate today = Today.of(clock);
        List<MembershipEntry> all = memberships.mine();
        none.setVisible(all.isEmpty());
        list.removeAll();
        all.forEach(entry -> list.add(item(entry, today)));
    }

    private ListItem item(MembershipEntry entry, LocalDate today) {
        Membership one = entry.membership();
        String until = one.until().map(day -> ", until " + Days.text(day)).orElse("");
        Span badge = one.holds(today) ? CpdTexts.badge("ok", "✓", "Current")
                : CpdTexts.badge("mute", "–", today.isBefore(one.since()) ? "Not begun" : "Ended");
        return new ListItem(CpdTexts.styled(new Div(new H2(one.body()), CpdTexts.styled(new Paragraph((one.number().isEmpty() ? "" : one.number() + ", ")
                + "since " + Days.text(one.since()) + until), "s", "t2")), "grow"), badge,
                CpdTexts.button("Change", one.body(), () -> ask(Optional.of(entry)), "small"),
                CpdTexts.button("Remove", one.body(), () -> remove(entry), "small", "tertiary"));
    }

    private void ask(Optional<MembershipEntry> before) {
        Optional<Membership> old = before.map(MembershipEntry::membership);
        EntryField body = EntryField.line("Body", 120).with(old.map(Membership::body).orElse(""));
        EntryField number = EntryField.line("Member's number", 60).with(old.map(Membership::number).orElse("")).helping("May be left empty.");
        EntryField since = EntryField.date("Since").with(old.map(Membership::since).orElse(Today.of(clock)).toString());
        EntryField until = EntryField.date("Ends or is renewed on").with(old.flatMap(Membership::until).map(LocalDate::toString).orElse(""))
                .helping("May be left empty.");
        new AskDialog(before.isEmpty() ? "Add membership" : "Change membership", "", "Save", List.of(body, number,
                CpdTexts.styled(new Div(since, until), "two")), () -> {
                    since.say(since.day().isPresent() ? "" : "Give a whole date.");
                    since.day().ifPresent(day -> store(before, new Membership(body.value(), number.value(), day, until.day())));
                    return since.day().isPresent();
                }).open();
        body.focus();
    }

    private void store(Optional<MembershipEntry> before, Membership membership) {
        before.ifPresentOrElse(entry -> memberships.change(entry.id(), entry.version(), membership), () -> memberships.create(membership));
        render();
        done.setText("Saved: " + membership.body() + ".");
    }

    private void remove(MembershipEntry entry) {
        if (Said.when(() -> memberships.delete(entry.id(), entry.version()), done::setText)) {
            done.setText("Removed: " + entry.membership().body() + ".");
        }
        render();
    }
}
