package org.leadterm.people.account;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class AccountsOnMariaDbIT extends AccountsTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
