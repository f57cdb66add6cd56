package org.leadterm.people.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.password.Argon2id;
import org.leadterm.people.password.Hashing;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class DemoAccountsTest {
    private static final Map<PersonName, String> TWO = new TreeMap<>(Map.of(new PersonName("demo-ash"), "Demo Ash", new PersonName("demo-elm"), "Demo Elm"));
    private final Database database = Database.h2();
    private final AccountRows rows = database.connect(new AccountRows());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void trainees_to_be_looked_at_are_opened_once_without_a_password() {
        DemoAccounts demo = demo(true);
        database.transaction(demo::openMissing);
        List<Person> opened = database.transaction(() -> demo.openTrainees(TWO));

        assertEquals(List.of("Demo Ash", "Demo Elm"), opened.stream().map(Person::displayName).toList());
        assertEquals(Set.of(Role.TRAINEE), opened.get(0).roles());
        String hash = database.transaction(() -> rows.get(new PersonName("demo-ash")).passwordHash());
        assertFalse(new Hashing(new Argon2id()).verify("", hash) || new Hashing(new Argon2id()).verify(hash, hash), "somebody can sign in");
        assertEquals(List.of(), database.transaction(() -> demo.openTrainees(TWO)));
    }

    @Test
    void the_sign_in_page_offers_one_account_for_each_role_and_no_more() {
        DemoAccounts demo = demo(true);
        database.transaction(demo::openMissing);
        database.transaction(() -> demo.openTrainees(TWO));

        assertEquals(List.of(DemoAccount.values()), database.transaction(demo::offered));
    }

    @Test
    void out_of_demo_mode_there_is_nobody() {
        assertEquals(List.of(), database.transaction(() -> demo(false).openTrainees(TWO)));
        database.transaction(() -> demo(true).openTrainees(TWO));
        assertEquals(true, database.transaction(() -> demo(false).find(new PersonName("demo-ash"))).isEmpty());
    }

    private DemoAccounts demo(boolean on) {
        return new DemoAccounts(rows, AccountsTest.mode(on), new Hashing(new Argon2id()), new HandClock("2026-03-04T09:30:00Z"));
    }
}
