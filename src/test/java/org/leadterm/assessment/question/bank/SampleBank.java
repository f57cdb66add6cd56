package org.leadterm.assessment.question.bank;

import java.time.Clock;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.testing.Database;

/** A bank of the sample questions. */
public final class SampleBank {
    private SampleBank() {
    }

    public static Questions in(Database database, CurrentPerson caller, Clock clock) {
        Questions questions = database.connect(new Questions(clock, caller, database.connect(new AuditTrail(Chains.SEALING, clock))));
        database.transaction(() -> questions.loadShipped(SampleQuestions.files()));
        return questions;
    }
}
