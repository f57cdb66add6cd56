package org.leadterm.people.privacy.page;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.leadterm.people.Person;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.form.PeopleDialog;
import org.leadterm.people.privacy.Anonymisations;
import org.leadterm.people.privacy.DryRun;
import org.leadterm.people.privacy.RetentionRound;
import org.leadterm.people.privacy.Retentions;
import org.leadterm.people.reminder.Digests;
import org.leadterm.people.reminder.Postbox;

/** What is kept and for how long, accounts to be anonymised, and the state of mail: for administrators. */
@Route("privacy")
@PageTitle("Privacy and mail – Leadterm")
@CdiComponent
@RolesAllowed("administrator")
@StyleSheet("context://css/people.css")
class PrivacyView extends Div {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TITLES = Map.of("answer-history", "Every save of an answer", "traces", "Who opened whose record",
            "digests", "Reminders that were sent", "disabled-accounts", "Disabled accounts");
    private final transient Retentions retentions;
    private final transient RetentionRound round;
    private final transient Anonymisations anonymisations;
    private final Paragraph done = new Paragraph();
    private final Div periods = new Div();
    private final Div accounts = new Div();

    @Inject
    PrivacyView(Retentions retentions, RetentionRound round, Anonymisations anonymisations, Digests digests, Postbox postbox) {
        this.retentions = retentions;
        this.round = round;
        this.anonymisations = anonymisations;
        addClassNames("account", "privacy");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        Paragraph about = new Paragraph("Once a day what has been kept long enough is removed, and the audit trail says how much. "
                + "Open attempts and assessments whose marks are not released are never touched.");
        about.addClassName("sub");
        Div head = new Div(new Div(new H1("Privacy and mail"), about));
        head.addClassName("viewhead");
        Div content = new Div(panel("How long what is kept", periods), panel("Accounts to be anonymised", accounts),
                panel("Mail", new MailPanel(postbox.settings(), digests.failures())));
        content.addClassName("content");
        add(head, done, content);
        show();
    }

    private void show() {
        List<DryRun> would = round.dryRun();
        periods.removeAll();
        periods.addClassName("periods");
        retentions.all().forEach(retention -> periods.add(new PeriodPanel(retention,
                would.stream().filter(one -> one.retention().name().equals(retention.name())).toList(),
                TITLES.getOrDefault(retention.name(), retention.name()), this::store)));
        accounts.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("stack");
        retentions.proposed().forEach(entry -> list.add(item(entry)));
        accounts.add(list.getChildren().findAny().isPresent() ? list : new Paragraph("No account has been disabled for that long."));
    }

    private void store(String name, int months, String reason) {
        retentions.change(name, months, reason);
        done.setText("The period is saved.");
        show();
    }

    private ListItem item(AccountEntry entry) {
        Span name = new Span(entry.person().displayName() + ", " + entry.person().name());
        name.addClassNames("b", "grow");
        NativeButton button = new NativeButton("Anonymise", click -> ask(entry.person()));
        button.addClassNames("btn", "small", "danger");
        button.setAriaLabel("Anonymise " + entry.person().name());
        ListItem item = new ListItem(name, button);
        item.addClassName("row");
        return item;
    }

    private void ask(Person person) {
        PeopleDialog[] dialog = new PeopleDialog[1];
        dialog[0] = new AnonymiseDialog(person, anonymisations, why -> {
            Person pseudonym = anonymisations.anonymise(person.name(), why);
            dialog[0].close();
            done.setText("The account is anonymised; it is " + pseudonym.name() + " from now on.");
            show();
        });
        dialog[0].open();
    }

    private static Section panel(String title, Component part) {
        Div body = new Div(part);
        body.addClassName("body");
        Section panel = new Section(new Header(new H2(title)), body);
        panel.addClassName("panel");
        return panel;
    }
}
