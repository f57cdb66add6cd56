package org.leadterm.people.account;

import java.time.Clock;
import java.util.List;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.people.password.Argon2id;
import org.leadterm.people.password.Hashing;
import org.leadterm.testing.Database;

/** Accounts put together by hand on a test's database. */
public final class AccountsBench {
    private final Hashing hashing = new Hashing(new Argon2id());
    private final Database database;
    private final AccountRows rows;
    private final AuditTrail trail;
    private final Accounts accounts;
    private final Clock clock;

    public AccountsBench(Database database, Callers callers, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.rows = database.connect(new AccountRows());
        this.trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        this.accounts = new Accounts(rows, callers.current(), hashing, states(true), trail, clock);
    }

    public Accounts accounts() {
        return accounts;
    }

    public AuditTrail trail() {
        return trail;
    }

    /** Another server's view of the accounts. */
    public AccountStates states(boolean demo) {
        return new AccountStates(rows, hashing, AccountsTest.mode(demo), clock);
    }

    public BuiltInAdministrator administrator() {
        return new BuiltInAdministrator(rows, clock);
    }

    public void openDemoAccounts() {
        database.transaction(new DemoAccounts(rows, AccountsTest.mode(true), hashing, clock)::openMissing);
    }

    public Person create(String name) {
        return database.transaction(() -> accounts.create(
                NewAccount.of(name, "Someone " + name, List.of("trainee"), "three random words")));
    }
}
