package org.leadterm.assessment.sitting.outcome;

import java.time.Clock;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.room.ItemMarking;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.testing.Database;

/** What comes of sittings, in a test's database. */
public final class SampleOutcomes {
    private SampleOutcomes() {
    }

    public static HandMarks handMarks(Database database, Rolls rolls, ItemMarking marking, Papers papers, CurrentPerson caller, AuditTrail trail,
                                      Clock clock) {
        return database.connect(new HandMarks(rolls, marking, papers, caller, trail, clock));
    }

    public static Outcomes outcomes(Database database, Rolls rolls, Papers papers, CurrentPerson caller) {
        return database.connect(new Outcomes(rolls, papers, caller));
    }

    public static Passes passes(Rolls rolls, Papers papers, Clock clock) {
        return new Passes(rolls, papers, clock);
    }
}
