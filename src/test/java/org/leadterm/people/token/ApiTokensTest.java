package org.leadterm.people.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.AccountDisabled;
import org.leadterm.people.account.AccountStates;
import org.leadterm.people.account.AccountsBench;
import org.leadterm.people.account.DemoAccount;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class ApiTokensTest {
    private static final PersonName ADA = new PersonName("ada");
    private final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private AccountsBench bench;
    private TokenRows rows;
    private ApiTokens tokens;
    private Bearers bearers;
    private Person ada;

    @BeforeEach
    void open() {
        database = Database.h2();
        bench = new AccountsBench(database, callers, clock);
        rows = database.connect(new TokenRows());
        bearers = bearers(true);
        tokens = new ApiTokens(rows, bearers, callers.current(), bench.accounts(), bench.trail(), new NoTraces(), clock);
        callers.become(Callers.person("boss", Role.ADMINISTRATOR));
        ada = bench.create("ada");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoever_bears_a_token_is_its_owner() {
        IssuedToken issued = issue("Script");

        assertEquals(Optional.of(ada), bearer(issued.secret()));
        assertEquals(Optional.empty(), bearer(new TokenSecret(issued.secret().text() + "x")));
        assertEquals(52, issued.secret().text().length());
    }

    @Test
    void the_secret_is_not_stored() {
        IssuedToken issued = issue("Script");

        Object stored = database.entities().createNativeQuery("select secret_hash from api_token").getSingleResult();

        assertEquals(issued.secret().hash(), stored);
        assertFalse(issued.toString().contains(issued.secret().text()));
    }

    @Test
    void a_revoked_token_is_no_good_and_cannot_be_revoked_again() {
        IssuedToken issued = issue("Script");
        database.transaction(() -> tokens.revoke(ADA, issued.entry().id()));

        assertEquals(Optional.empty(), bearer(issued.secret()));
        assertEquals(List.of(), tokens.list(ADA));
        assertThrows(UnknownToken.class, () -> tokens.revoke(ADA, issued.entry().id()));
    }

    @Test
    void its_last_use_is_noted_once_a_minute() {
        IssuedToken issued = issue("Script");
        bearer(issued.secret());
        var first = clock.instant();
        clock.forward(Duration.ofSeconds(59));
        bearer(issued.secret());
        assertEquals(Optional.of(first), tokens.list(ADA).get(0).lastUsedAt());

        clock.forward(Duration.ofSeconds(1));
        bearer(issued.secret());
        assertEquals(Optional.of(first.plusSeconds(60)), tokens.list(ADA).get(0).lastUsedAt());
    }

    @Test
    void a_disabled_persons_token_stops_and_no_new_one_is_made() {
        IssuedToken issued = issue("Script");
        assertTrue(bearer(issued.secret()).isPresent());
        database.transaction(() -> bench.accounts().disable(ADA, ""));
        clock.forward(Duration.ofSeconds(5));

        assertEquals(Optional.empty(), bearer(issued.secret()));
        assertThrows(AccountDisabled.class, () -> issue("Another"));
    }

    @Test
    void people_keep_their_own_tokens_and_nobody_elses() {
        IssuedToken issued = issue("Script");
        Person eve = bench.create("eve");
        callers.become(eve);

        assertEquals("API token", database.transaction(() -> tokens.issue(eve.name(), " ")).entry().name());
        assertThrows(NotAllowed.class, () -> tokens.issue(ADA, "Mine"));
        assertThrows(NotAllowed.class, () -> tokens.list(ADA));
        assertThrows(NotAllowed.class, () -> tokens.revoke(ADA, issued.entry().id()));
        assertThrows(UnknownToken.class, () -> tokens.revoke(eve.name(), issued.entry().id()));
    }

    @Test
    void an_unknown_person_and_an_endless_name_are_refused() {
        assertThrows(UnknownPerson.class, () -> tokens.issue(new PersonName("bob"), "Script"));
        assertThrows(PersonRefused.class, () -> issue("x".repeat(81)));
    }

    @Test
    void the_bootstrap_token_is_the_administrators_and_follows_its_setting() {
        TokenSecret first = new TokenSecret("first-bootstrap-token-0123456789abcdef");
        TokenSecret second = new TokenSecret("second-bootstrap-token-0123456789abcdef");

        install(Optional.of(first.text()));
        install(Optional.of(first.text()));
        assertEquals(Optional.of(DemoAccount.ADMINISTRATOR.personName()), bearer(first).map(Person::name));

        install(Optional.of(second.text()));
        assertEquals(Optional.empty(), bearer(first));
        assertTrue(bearer(second).isPresent());

        install(Optional.of(first.text()));
        assertTrue(bearer(first).isPresent());

        install(Optional.empty());
        assertEquals(Optional.empty(), bearer(first));
    }

    @Test
    void a_bootstrap_token_that_is_too_short_is_ignored() {
        TokenSecret secret = new TokenSecret("x".repeat(31));

        install(Optional.of(secret.text()));

        assertEquals(Optional.empty(), bearer(secret));
    }

    @Test
    void out_of_demo_mode_only_the_bootstrap_token_of_a_demo_account_is_good() {
        bench.openDemoAccounts();
        TokenSecret bootstrap = new TokenSecret("bootstrap-token-0123456789abcdef0123");
        install(Optional.of(bootstrap.text()));
        TokenSecret made = database.transaction(() -> tokens.issue(DemoAccount.ADMINISTRATOR.personName(), "Made in demo mode")).secret();
        assertTrue(bearer(made).isPresent());

        Bearers later = bearers(false);

        assertEquals(Optional.empty(), database.transaction(() -> later.find(made)));
        assertTrue(database.transaction(() -> later.find(bootstrap)).isPresent());
    }

    @Test
    void a_token_that_another_server_revoked_is_of_no_use_after_five_seconds() {
        IssuedToken issued = issue("Script");
        Bearers elsewhere = bearers(true);
        assertEquals(Optional.of(ada), database.transaction(() -> elsewhere.find(issued.secret())));

        database.transaction(() -> tokens.revoke(ADA, issued.entry().id()));
        clock.forward(Duration.ofSeconds(5));

        assertEquals(Optional.empty(), bearer(issued.secret()));
        assertEquals(Optional.empty(), database.transaction(() -> elsewhere.find(issued.secret())));
    }

    private Bearers bearers(boolean demo) {
        AccountStates states = bench.states(demo);
        return new Bearers(rows, database.connect(new DeskPasses(callers.current(), states, clock)), states, clock);
    }

    private IssuedToken issue(String name) {
        return database.transaction(() -> tokens.issue(ADA, name));
    }

    private Optional<Person> bearer(TokenSecret secret) {
        return database.transaction(() -> bearers.find(secret));
    }

    /** As a start of the server does it. */
    private void install(Optional<String> setting) {
        bearers = bearers(true);
        database.transaction(() -> new BootstrapToken(rows, bench.administrator(), clock).install(setting));
    }
}
