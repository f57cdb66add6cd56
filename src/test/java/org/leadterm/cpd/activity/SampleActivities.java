package org.leadterm.cpd.activity;

import java.time.Clock;
import org.leadterm.cpd.PersonLocks;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.cpd.recurrence.Recurrences;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.testing.Database;

/** The log of a test's database. */
public final class SampleActivities {
    private SampleActivities() {
    }

    public static Activities in(Database database, Readers readers, PersonLocks locks, Cycles cycles, EntryRules rules, Recurrences recurrences,
                                EvidenceFiles files, AuditTrail trail, Clock clock) {
        return new Activities(database.connect(new ActivityRows(files)), readers, locks, cycles, rules, recurrences, files, trail, clock);
    }

    /** Without anything beside its table. */
    public static Activities alone(Database database) {
        EvidenceFiles none = new EvidenceFiles() {
        };
        return new Activities(database.connect(new ActivityRows(none)), null, null, null, null, null, none, null, null);
    }
}
