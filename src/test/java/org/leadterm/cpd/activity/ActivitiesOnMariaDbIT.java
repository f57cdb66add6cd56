package org.leadterm.cpd.activity;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class ActivitiesOnMariaDbIT extends ActivitiesTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
