package org.leadterm.assessment.sitting.room;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class SittingsOnMariaDbIT extends SittingsTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
