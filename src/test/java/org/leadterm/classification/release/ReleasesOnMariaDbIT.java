package org.leadterm.classification.release;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family. */
class ReleasesOnMariaDbIT extends ReleasesTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
