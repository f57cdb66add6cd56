package org.leadterm.people.administration;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.privacy.ArchivePanel;
import org.leadterm.people.privacy.Archives;
import org.leadterm.people.reminder.ReminderMails;
import org.leadterm.people.reminder.ReminderPanel;
import org.leadterm.people.signin.OwnPassword;
import org.leadterm.people.token.ApiTokens;
import org.leadterm.people.trace.Traces;
import org.leadterm.people.trace.TracesPanel;

/** One's own account. */
@Route("account")
@PageTitle("Your account – Leadterm")
@CdiComponent
@PermitAll
@StyleSheet("context://css/people.css")
class AccountView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int TRACES = 50;
    private final transient Optional<ReminderPanel> reminding;

    @Inject
    AccountView(CurrentPerson current, Accounts accounts, OwnPassword password, ApiTokens tokens, ReminderMails reminders, Traces traces,
            Archives archives) {
        addClassName("account");
        Person person = current.get();
        boolean demo = accounts.find(person.name()).map(AccountEntry::demo).orElse(false);
        Component change = demo
                ? new Paragraph("A demo account keeps the password shown on the sign-in page.")
                : new ChangePasswordForm(password::change);
        reminding = demo ? Optional.empty() : Optional.of(new ReminderPanel(reminders));
        Component mails = demo ? new Paragraph("Demo accounts get no mail.") : reminding.get();
        Div content = new Div(panel("Password", change),
                panel("API tokens", new TokensForm(TokenActions.of(tokens, person.name()))),
                panel("Reminders by e-mail", mails), panel("Everything about me", new ArchivePanel(archives)),
                panel("Who opened your record", new TracesPanel(traces.mine(TRACES))));
        content.addClassName("content");
        add(head(person), content);
    }

    /** The link of a mail that was sent to confirm an address leads here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("confirm").ifPresent(code -> reminding.ifPresent(panel -> panel.confirm(code)));
    }

    private static Div head(Person person) {
        Paragraph who = new Paragraph(person.displayName() + ", user name " + person.name() + " · "
                + person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")));
        who.addClassName("sub");
        Div head = new Div(new Div(new H1("Your account"), who));
        head.addClassName("viewhead");
        return head;
    }

    private static Section panel(String title, Component part) {
        Div body = new Div(part);
        body.addClassName("body");
        Section panel = new Section(new Header(new H2(title)), body);
        panel.addClassName("panel");
        return panel;
    }
}
