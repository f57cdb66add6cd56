package org.leadterm.assessment.sitting.allowance;

import org.leadterm.testing.Database;

/** What is granted, in a test's database. */
public final class SampleGrants {
    private SampleGrants() {
    }

    public static Grants in(Database database) {
        return database.connect(new Grants());
    }
}
