package org.leadterm.people.cohort;

import java.time.Clock;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.account.Persons;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.testing.Database;

/** Cohorts in a test's database, for tests of what rests on them. */
public final class OpenCohorts {
    private OpenCohorts() {
    }

    public static Cohorts of(Database database, Persons persons, CurrentPerson current, AuditTrail trail, Clock clock) {
        return new Cohorts(database.connect(new CohortRows()), persons, current, trail, clock);
    }
}
