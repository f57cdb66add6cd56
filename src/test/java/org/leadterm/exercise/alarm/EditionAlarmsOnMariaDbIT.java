package org.leadterm.exercise.alarm;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family. */
class EditionAlarmsOnMariaDbIT extends EditionAlarmsTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
