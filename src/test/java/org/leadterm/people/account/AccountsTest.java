package org.leadterm.people.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.leadterm.people.Callers;
import org.leadterm.people.NameTaken;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.audit.AuditLine;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.people.password.Argon2id;
import org.leadterm.people.password.DemoPassword;
import org.leadterm.people.password.Hashing;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Accounts on the embedded database, with the product's own migrations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
    private static final String PASSWORD = "three random words";
    private static final PersonName ADA = new PersonName("ada");
    private static final Person BOSS = Callers.person("boss", Role.ADMINISTRATOR);

    private final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private AuditTrail trail;
    private AccountRows rows;
    private AccountStates states;
    private Accounts accounts;

    Database open() {
        return Database.h2();
    }

    @BeforeAll
    void start() {
        database = open();
        trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        rows = database.connect(new AccountRows());
        states = states(true);
        accounts = new Accounts(rows, callers.current(), new Hashing(new Argon2id()), states, trail, clock);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        Stream.of("delete from account", "delete from audit_entry").forEach(sql ->
                database.transaction(() -> database.entities().createNativeQuery(sql).executeUpdate()));
        callers.become(BOSS);
    }

    @Test
    void an_account_is_opened_and_found() {
        Person ada = create("ada");

        assertEquals(Optional.of(new AccountEntry(ada, false, false, clock.instant())), accounts.find(ADA));
        assertEquals(Optional.of(ada), states.withPassword("ADA ", PASSWORD).map(AccountState::person));
    }

    @Test
    void a_wrong_password_an_unknown_name_and_what_is_no_name_find_nobody() {
        create("ada");

        assertEquals(Optional.empty(), states.withPassword("ada", PASSWORD + "x"));
        assertEquals(Optional.empty(), states.withPassword("bob", PASSWORD));
        assertEquals(Optional.empty(), states.withPassword("no name", PASSWORD));
    }

    @Test
    void a_name_is_taken_once() {
        create("ada");

        assertThrows(NameTaken.class, () -> create("ada"));
    }

    @Test
    void everything_wrong_with_a_new_account_is_said_at_once() {
        PersonRefused refused = assertThrows(PersonRefused.class, () -> NewAccount.of("a b", "", List.of("trainee", "boss"), "short"));

        assertEquals(List.of("name", "roles[1]", "password"), refused.problems().stream().map(Problem::where).toList());
    }

    @Test
    void a_disabled_account_stops_at_once_and_its_sessions_stay_ended_when_it_is_enabled() {
        Person ada = create("ada");
        int before = states.active(ada.id()).orElseThrow().epoch();

        database.transaction(() -> accounts.disable(ADA, "left the trust"));
        assertEquals(Optional.empty(), states.active(ada.id()));
        assertEquals(Optional.empty(), states.withPassword("ada", PASSWORD));

        database.transaction(() -> accounts.enable(ADA, "came back"));
        assertEquals(before + 1, states.active(ada.id()).orElseThrow().epoch());
    }

    @Test
    void what_another_server_disables_stops_within_five_seconds() {
        Person ada = create("ada");
        AccountStates other = states(true);
        assertTrue(other.active(ada.id()).isPresent());

        database.transaction(() -> accounts.disable(ADA, ""));
        clock.forward(Duration.ofSeconds(5));

        assertFalse(other.active(ada.id()).isPresent());
    }

    @Test
    void a_reset_password_replaces_the_old_one_and_ends_the_sessions() {
        Person ada = create("ada");
        int before = states.active(ada.id()).orElseThrow().epoch();

        database.transaction(() -> accounts.resetPassword(ADA, "three other words"));

        assertEquals(Optional.empty(), states.withPassword("ada", PASSWORD));
        assertEquals(before + 1, states.withPassword("ada", "three other words").orElseThrow().epoch());
    }

    @Test
    void ones_own_password_takes_the_present_one() {
        callers.become(create("ada"));

        assertThrows(PersonRefused.class, () -> database.transaction(() -> accounts.changeOwnPassword("wrong", "three other words")));
        assertThrows(PersonRefused.class, () -> database.transaction(() -> accounts.changeOwnPassword(PASSWORD, "short")));
        database.transaction(() -> accounts.changeOwnPassword(PASSWORD, "three other words"));

        assertTrue(states.withPassword("ada", "three other words").isPresent());
    }

    @Test
    void other_roles_hold_at_once_end_the_sessions_and_are_in_the_trail() {
        Person ada = create("ada");
        int before = states.active(ada.id()).orElseThrow().epoch();

        changeRoles("ada", "teaches now", "tutor", "coder");
        changeRoles("ada", "again", "coder", "tutor");

        AccountState after = states.active(ada.id()).orElseThrow();
        assertEquals(Set.of(Role.TUTOR, Role.CODER), after.person().roles());
        assertEquals(before + 1, after.epoch());
        assertEquals(List.of("account.create", "account.change-roles"), trail.after(0, 10).stream().map(line -> line.deed().action()).toList());
        assertEquals("boss: trainee, tutor, coder, teaches now", trail.after(0, 10).stream().skip(1).map(AuditLine::deed)
                .map(deed -> deed.who() + ": " + deed.before() + ", " + deed.after() + ", " + deed.why()).findFirst().orElseThrow());
    }

    @Test
    void the_last_administrator_stays_one_and_stays_enabled() {
        create("ada");
        create("bob");
        changeRoles("ada", "", "administrator");
        assertThrows(PersonRefused.class, () -> changeRoles("ada", "", "tutor"));
        assertThrows(PersonRefused.class, () -> database.transaction(() -> accounts.disable(ADA, "")));

        changeRoles("bob", "", "administrator", "tutor");
        changeRoles("ada", "", "tutor");
        assertThrows(PersonRefused.class, () -> changeRoles("bob", "", "tutor"));
        changeRoles("bob", "", "administrator");
    }

    @Test
    void an_account_has_a_role_that_there_is_and_a_demo_account_keeps_its_own() {
        database.transaction(new DemoAccounts(rows, mode(true), new Hashing(new Argon2id()), clock)::openMissing);

        assertThrows(PersonRefused.class, () -> WantedRoles.of(List.of()));
        assertThrows(PersonRefused.class, () -> WantedRoles.of(List.of("boss")));
        assertThrows(NotAllowed.class, () -> changeRoles("coder", "", "tutor"));
    }

    @Test
    void only_administrators_keep_accounts_and_others_see_their_own_alone() {
        create("ada");
        callers.become(create("eve"));

        assertThrows(NotAllowed.class, () -> create("bob"));
        assertThrows(NotAllowed.class, () -> accounts.disable(ADA, ""));
        assertThrows(NotAllowed.class, () -> accounts.enable(ADA, ""));
        assertThrows(NotAllowed.class, () -> accounts.resetPassword(ADA, PASSWORD));
        assertThrows(NotAllowed.class, () -> changeRoles("eve", "", "administrator"));
        assertThrows(NotAllowed.class, () -> accounts.list(AccountSearch.first("", 10)));
        assertThrows(NotAllowed.class, () -> accounts.find(ADA));
        assertTrue(accounts.find(new PersonName("eve")).isPresent());
    }

    @Test
    void nobody_disables_their_own_account_or_one_that_is_not_there() {
        assertThrows(PersonRefused.class, () -> accounts.disable(BOSS.name(), ""));
        assertThrows(UnknownPerson.class, () -> database.transaction(() -> accounts.disable(ADA, "")));
    }

    @Test
    void accounts_are_listed_by_name_page_by_page() {
        Stream.of("cy", "ada", "bob", "eve").forEach(this::create);

        AccountPage first = accounts.list(AccountSearch.first("", 3));
        AccountPage second = accounts.list(AccountSearch.first("", 3).after(first.next().orElseThrow()));

        assertEquals(List.of("ada", "bob", "cy"), names(first));
        assertEquals(List.of("eve"), names(second));
        assertEquals(Optional.empty(), second.next());
    }

    @Test
    void a_search_takes_any_part_of_either_name_as_it_stands() {
        create("ada");
        create("b_b");

        assertEquals(List.of("ada"), names(accounts.list(AccountSearch.first("SOMEONE AD", 10))));
        assertEquals(List.of("b_b"), names(accounts.list(AccountSearch.first("_", 10))));
        assertEquals(List.of(), names(accounts.list(AccountSearch.first("%", 10))));
    }

    @Test
    void changes_are_in_the_audit_trail_with_who_and_why_numbered_without_gaps() {
        create("ada");
        database.transaction(() -> accounts.disable(ADA, "left the trust"));
        assertThrows(PersonRefused.class, () -> database.transaction(() -> accounts.resetPassword(ADA, "short")));
        database.transaction(() -> accounts.enable(ADA, ""));

        List<AuditLine> lines = trail.after(0, 10);

        assertEquals(List.of("account.create", "account.disable", "account.enable"), lines.stream().map(line -> line.deed().action()).toList());
        assertEquals("boss: left the trust", lines.get(1).deed().who() + ": " + lines.get(1).deed().why());
        assertEquals(lines.get(0).seq() + 2, lines.get(2).seq());
    }

    @Test
    void demo_accounts_are_there_in_demo_mode_and_no_good_out_of_it() {
        DemoAccounts demos = new DemoAccounts(rows, mode(true), new Hashing(new Argon2id()), clock);
        database.transaction(demos::openMissing);
        database.transaction(demos::openMissing);

        assertEquals(List.of(DemoAccount.values()), demos.offered());
        assertTrue(states.withPassword("tutor", DemoPassword.TEXT).isPresent());
        AccountState tutor = states.demo(new PersonName("tutor")).orElseThrow();

        AccountStates later = states(false);
        assertEquals(Optional.empty(), later.withPassword("tutor", DemoPassword.TEXT));
        assertEquals(Optional.empty(), later.demo(new PersonName("tutor")));
        assertEquals(Optional.empty(), later.active(tutor.person().id()));
    }

    @Test
    void out_of_demo_mode_no_demo_account_is_made() {
        DemoAccounts demos = new DemoAccounts(rows, mode(false), new Hashing(new Argon2id()), clock);

        database.transaction(demos::openMissing);

        assertEquals(List.of(), accounts.list(AccountSearch.first("", 10)).entries());
        assertEquals(List.of(), demos.offered());
    }

    @Test
    void a_demo_account_keeps_its_password() {
        database.transaction(new DemoAccounts(rows, mode(true), new Hashing(new Argon2id()), clock)::openMissing);

        assertThrows(NotAllowed.class, () -> database.transaction(() -> accounts.resetPassword(new PersonName("coder"), PASSWORD)));
    }

    private Person create(String name) {
        return database.transaction(() -> accounts.create(NewAccount.of(name, "Someone " + name, List.of("trainee"), PASSWORD)));
    }

    private AccountEntry changeRoles(String name, String why, String... roles) {
        return database.transaction(() -> accounts.changeRoles(new PersonName(name), WantedRoles.of(List.of(roles)), why));
    }

    private static List<String> names(AccountPage page) {
        return page.entries().stream().map(entry -> entry.person().name().text()).toList();
    }

    private AccountStates states(boolean demo) {
        return new AccountStates(rows, new Hashing(new Argon2id()), mode(demo), clock);
    }

    static DemoMode mode(boolean on) {
        return new DemoMode(settings(Set.of(on ? "LEADTERM_DEMO=true" : "LEADTERM_DEMO=false")));
    }

    static Config settings(Set<String> settings) {
        return (Config) java.lang.reflect.Proxy.newProxyInstance(AccountsTest.class.getClassLoader(), new Class<?>[] {Config.class},
                (proxy, method, arguments) -> settings.stream().map(setting -> setting.split("=", 2))
                        .filter(setting -> setting[0].equals(arguments[0])).map(setting -> setting[1]).findFirst());
    }
}
