package org.leadterm.people.account;

import java.util.Set;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.password.Argon2id;
import org.leadterm.people.password.Hashing;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Accounts in a test's database, for tests of what rests on them. Nobody can sign in to them. */
public final class OpenAccounts {
    private final Database database;
    private final HandClock clock;
    private final AccountRows rows;

    public OpenAccounts(Database database, HandClock clock) {
        this.database = database;
        this.clock = clock;
        this.rows = database.connect(new AccountRows());
    }

    public Person open(String name, Role... roles) {
        Account account = Account.open(new PersonName(name), "Someone " + name, Set.of(roles), "none", clock.instant());
        database.transaction(() -> rows.add(account));
        return account.person();
    }

    public void disable(Person person) {
        database.transaction(() -> rows.get(person.name()).disable(clock.instant()));
    }

    /** Accounts as a caller keeps them, who may. */
    public Accounts accounts(CurrentPerson current, AuditTrail trail) {
        Hashing hashing = new Hashing(new Argon2id());
        return new Accounts(rows, current, hashing, new AccountStates(rows, hashing, AccountsTest.mode(true), clock), trail, clock);
    }

    public Persons persons() {
        return new Persons(rows);
    }
}
