package org.leadterm.people.cohort;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class CohortsOnMariaDbIT extends CohortsTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
