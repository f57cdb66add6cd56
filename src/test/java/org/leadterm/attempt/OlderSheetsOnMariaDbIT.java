package org.leadterm.attempt;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class OlderSheetsOnMariaDbIT extends OlderSheetsTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
