package org.leadterm.assessment.question.bank;

import org.leadterm.people.Callers;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** The bank in a test's database. */
public final class BankFor {
    private BankFor() {
    }

    public static Questions callers(Callers callers, Database database) {
        HandClock clock = new HandClock("2026-03-04T09:30:00Z");
        return database.connect(new Questions(clock, callers.current(), database.connect(new AuditTrail(Chains.SEALING, clock))));
    }
}
