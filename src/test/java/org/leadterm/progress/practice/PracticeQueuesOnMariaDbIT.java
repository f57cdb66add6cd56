package org.leadterm.progress.practice;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family. */
class PracticeQueuesOnMariaDbIT extends PracticeQueuesTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
