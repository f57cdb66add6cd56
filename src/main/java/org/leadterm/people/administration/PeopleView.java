package org.leadterm.people.administration;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.people.Person;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.AccountPage;
import org.leadterm.people.account.AccountSearch;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;
import org.leadterm.people.privacy.Anonymisations;
import org.leadterm.people.privacy.page.AnonymiseDialog;
import org.leadterm.people.token.ApiTokens;

/** Accounts, for administrators. */
@Route("people")
@PageTitle("Accounts – Leadterm")
@CdiComponent
@RolesAllowed("administrator")
@StyleSheet("context://css/people.css")
class PeopleView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private final transient Accounts accounts;
    private final transient ApiTokens tokens;
    private final transient Anonymisations anonymisations;
    private final AccountsForm table = new AccountsForm();
    private final Paragraph none = new Paragraph("No account matches.");
    private final NativeButton more = new NativeButton("Show more");
    private final Paragraph done = new Paragraph();
    private transient AccountSearch search = AccountSearch.first("", PAGE);

    @Inject
    PeopleView(Accounts accounts, ApiTokens tokens, Anonymisations anonymisations) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.anonymisations = anonymisations;
        addClassName("people");
        add(head(), content());
        find("");
    }

    private Div head() {
        H1 title = new H1("Accounts");
        title.addClassName("grow");
        NativeButton create = new NativeButton("New account", click -> create());
        create.addClassNames("btn", "primary");
        Div head = new Div(title, create);
        head.addClassName("viewhead");
        return head;
    }

    private Div content() {
        FieldsForm find = new FieldsForm(List.of(Field.text("text", "User name or display name")), "Search",
                values -> find(values.text("text")));
        find.addClassNames("line", "toolbar");
        find.getElement().setAttribute("role", "search");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        none.addClassName("empty");
        more.addClassNames("btn", "more");
        more.addClickListener(click -> next());
        Section panel = new Section(table, none);
        panel.addClassName("panel");
        Div content = new Div(find, done, panel, more);
        content.addClassName("content");
        return content;
    }

    private void find(String text) {
        search = AccountSearch.first(text, PAGE);
        table.clear();
        next();
    }

    private void next() {
        AccountPage page = accounts.list(search);
        page.entries().forEach(entry -> table.show(entry, acts(entry)));
        none.setVisible(page.entries().isEmpty());
        more.setVisible(page.next().isPresent());
        page.next().ifPresent(name -> search = search.after(name));
    }

    private List<AccountsForm.Act> acts(AccountEntry entry) {
        List<AccountsForm.Act> acts = new ArrayList<>();
        if (entry.anonymised()) {
            return acts;
        }
        if (!entry.demo()) {
            acts.add(new AccountsForm.Act("Change roles", each -> changeRoles(each.person())));
            acts.add(new AccountsForm.Act("Reset password", each -> reset(each.person())));
        }
        if (entry.disabled()) {
            acts.add(new AccountsForm.Act("Enable", each -> enable(each.person())));
            if (!entry.demo()) {
                acts.add(new AccountsForm.Act("Anonymise", each -> anonymise(each.person())));
            }
        } else {
            acts.add(new AccountsForm.Act("Tokens", each -> tokens(each.person())));
            acts.add(new AccountsForm.Act("Disable", each -> disable(each.person())));
        }
        return acts;
    }

    private void create() {
        open(dialog -> new NewAccountDialog(wanted -> {
            Person person = accounts.create(wanted);
            dialog.finish("The account " + person.name() + " is open.");
        }));
    }

    private void reset(Person person) {
        open(dialog -> new ResetPasswordDialog(person, password -> {
            accounts.resetPassword(person.name(), password);
            dialog.finish("The password of " + person.name() + " is reset.");
        }));
    }

    private void changeRoles(Person person) {
        open(dialog -> new RolesDialog(person, (roles, why) -> {
            accounts.changeRoles(person.name(), roles, why);
            dialog.finish("The roles of " + person.name() + " are changed.");
        }));
    }

    private void disable(Person person) {
        open(dialog -> new DisableDialog(person, why -> {
            accounts.disable(person.name(), why);
            dialog.finish("The account " + person.name() + " is disabled.");
        }));
    }

    private void enable(Person person) {
        accounts.enable(person.name(), "");
        say("The account " + person.name() + " is enabled.");
    }

    private void anonymise(Person person) {
        open(dialog -> new AnonymiseDialog(person, anonymisations, why -> {
            Person pseudonym = anonymisations.anonymise(person.name(), why);
            dialog.finish("The account is anonymised; it is " + pseudonym.name() + " from now on.");
        }));
    }

    private void tokens(Person person) {
        new PeopleDialog("API tokens of " + person.name(), "", "Close", new TokensForm(TokenActions.of(tokens, person.name()))).open();
    }

    private void say(String sentence) {
        done.setText(sentence);
        find(search.text());
    }

    private void open(java.util.function.Function<Open, PeopleDialog> dialog) {
        Open open = new Open();
        open.dialog = dialog.apply(open);
        open.dialog.open();
    }

    /** A dialog that closes when what it asked for is done. */
    private final class Open {
        private PeopleDialog dialog;

        void finish(String sentence) {
            dialog.close();
            say(sentence);
        }
    }
}
