package org.leadterm.people.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.NameTaken;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.AccountPage;
import org.leadterm.people.account.AccountSearch;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.account.NewAccount;
import org.leadterm.people.account.WantedRoles;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.Sending;
import org.leadterm.people.privacy.Anonymisations;
import org.leadterm.people.token.ApiTokens;
import org.leadterm.view.ViewTest;

class PeopleViewTest extends ViewTest {
    private final KeptAccounts accounts = new KeptAccounts();
    private PeopleView view;

    @BeforeEach
    void open() {
        view = show(new PeopleView(accounts, new NoTokens(), new NoAnonymisations()));
    }

    @Test
    void a_created_account_is_in_the_list() {
        create("grace", "trainee", "a long enough pass phrase");

        _assertNone(NewAccountDialog.class);
        assertTrue(text(view).contains("The account grace is open."), text(view));
        assertEquals(List.of("ada", "grace"), accounts.names());
    }

    @Test
    void everything_wrong_with_a_new_account_is_told_at_once_and_the_dialog_stays() {
        create("", "", "short");

        String said = text(_get(NewAccountDialog.class));
        assertTrue(said.contains("An account has at least one role.") && said.contains("A user name") && said.contains("password"), said);
        assertEquals(List.of("ada"), accounts.names());
    }

    @Test
    void a_name_that_is_taken_is_told_in_the_dialog() {
        create("ada", "trainee", "a long enough pass phrase");

        assertTrue(text(_get(NewAccountDialog.class)).contains(new NameTaken(Callers.person("ada", Role.TRAINEE).name()).getMessage()));
    }

    @Test
    void roles_are_changed_with_a_reason_and_those_held_are_ticked() {
        click(view, "Change roles");
        String form = _get(RolesDialog.class).getElement().getOuterHTML();
        assertTrue(form.matches("(?s).*<input[^>]*(value=\"trainee\"[^>]*checked|checked[^>]*value=\"trainee\").*"), form);
        assertEquals(1, form.split("checked", -1).length - 1, form);
        Sending.send(_get(_get(RolesDialog.class), FieldsForm.class), Map.of("roles", List.of("tutor", "coder"), "why", List.of("teaches now")));

        _assertNone(RolesDialog.class);
        assertTrue(text(view).contains("The roles of ada are changed.") && text(view).contains("Tutor, Coder"), text(view));
        assertEquals("teaches now", accounts.why);
    }

    @Test
    void without_a_role_nothing_changes() {
        click(view, "Change roles");
        Sending.send(_get(_get(RolesDialog.class), FieldsForm.class), Map.of("why", List.of("")));

        assertTrue(text(_get(RolesDialog.class)).contains("An account has at least one role."));
    }

    private void create(String name, String role, String password) {
        click(view, "New account");
        Sending.send(_get(_get(NewAccountDialog.class), FieldsForm.class), Map.of("name", List.of(name), "roles",
                role.isEmpty() ? List.of() : List.of(role), "password", List.of(password)));
    }

    /** No one has any. */
    private static final class NoTokens extends ApiTokens {
    }

    /** Nobody is anonymised. */
    private static final class NoAnonymisations extends Anonymisations {
    }

    /** Accounts without a database. */
    private static final class KeptAccounts extends Accounts {
        private final List<Person> people = new ArrayList<>(List.of(Callers.person("ada", Role.TRAINEE)));
        private String why = "";

        @Override
        public Person create(NewAccount wanted) {
            if (names().contains(wanted.name().text())) {
                throw new NameTaken(wanted.name());
            }
            people.add(Callers.person(wanted.name().text(), Role.TRAINEE));
            return people.get(people.size() - 1);
        }

        @Override
        public AccountEntry changeRoles(PersonName name, WantedRoles wanted, String reason) {
            why = reason;
            people.replaceAll(person -> person.name().equals(name) ? new Person(person.id(), name, person.displayName(), wanted.roles()) : person);
            return new AccountEntry(people.get(0), false, false, Instant.EPOCH);
        }

        @Override
        public AccountPage list(AccountSearch search) {
            return new AccountPage(people.stream().map(person -> new AccountEntry(person, false, false, Instant.EPOCH)).toList(), Optional.empty());
        }

        List<String> names() {
            return people.stream().map(person -> person.name().text()).toList();
        }
    }
}
