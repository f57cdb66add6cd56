package org.leadterm.attempt.trail;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class TrailsOnMariaDbIT extends TrailsTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
