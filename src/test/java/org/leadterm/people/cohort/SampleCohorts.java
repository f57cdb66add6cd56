package org.leadterm.people.cohort;

import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Cohorts in a test's database. */
public final class SampleCohorts {
    private SampleCohorts() {
    }

    public static Cohorts in(Database database, Callers callers, OpenAccounts accounts, HandClock clock) {
        AuditTrail trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        return new Cohorts(database.connect(new CohortRows()), accounts.persons(), callers.current(), trail, clock);
    }

    /** A cohort with these members, made by whoever is calling. */
    public static CohortId of(Database database, Cohorts cohorts, String name, Person... members) {
        CohortId id = database.transaction(() -> cohorts.create(new CohortName(name))).id();
        for (Person member : members) {
            database.transaction(() -> cohorts.enrol(id, member.name()));
        }
        return id;
    }
}
