package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadterm.people.Person;
import org.leadterm.people.Role;

/** The account that the bootstrap token belongs to. Out of demo mode it has no password until someone gives it one. */
@ApplicationScoped
public class BuiltInAdministrator {
    private final AccountRows rows;
    private final Clock clock;

    protected BuiltInAdministrator() {
        this(null, null);
    }

    @Inject
    BuiltInAdministrator(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Opens the account where it is missing. */
    @Transactional
    public Person open() {
        return rows.find(DemoAccount.ADMINISTRATOR.personName()).orElseGet(this::add).person();
    }

    private Account add() {
        Account account = Account.openWithoutPassword(DemoAccount.ADMINISTRATOR.personName(), "Administrator",
                Role.ADMINISTRATOR, clock.instant());
        rows.add(account);
        return account;
    }
}
