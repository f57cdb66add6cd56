package org.leadterm.assessment.sitting.watch;

import java.time.Clock;
import org.leadterm.assessment.sitting.allowance.Grants;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.testing.Database;

/** What tutors see, write down and tell, in a test's database. */
public final class SampleWatch {
    private SampleWatch() {
    }

    public static Boards boards(Database database, Rolls rolls, Grants grants, SatAttempts attempts, CurrentPerson caller, Clock clock) {
        return new Boards(rolls, database.connect(new WatchRows()), grants, attempts, caller, clock);
    }

    public static Messages messages(Database database, Rolls rolls, CurrentPerson caller, AuditTrail trail, Clock clock) {
        return new Messages(rolls, database.connect(new WatchRows()), caller, trail, clock);
    }

    public static Incidents incidents(Database database, Rolls rolls, CurrentPerson caller, Clock clock) {
        return new Incidents(rolls, database.connect(new WatchRows()), caller, clock);
    }
}
