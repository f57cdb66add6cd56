package org.leadterm.people.audit;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family, through Connector/J. */
class AuditTrailOnMariaDbIT extends AuditTrailTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
