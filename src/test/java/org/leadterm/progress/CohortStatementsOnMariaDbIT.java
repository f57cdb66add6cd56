package org.leadterm.progress;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class CohortStatementsOnMariaDbIT extends CohortStatementsTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
