package org.leadterm.classification.rules.site;

import org.leadterm.testing.Database;

/** The same on a server of the MySQL family. */
class SiteRulesOnMariaDbIT extends SiteRulesTest {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
