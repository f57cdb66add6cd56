package org.leadterm.progress;

import org.leadterm.assessment.result.SampleFinishedSittings;
import org.leadterm.assessment.sitting.outcome.SampleAnsweredQuestions;
import org.leadterm.attempt.Withholding;
import org.leadterm.attempt.figures.SampleFigures;
import org.leadterm.people.Callers;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.SampleCohorts;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Records in a test's database. */
public final class SampleRecords {
    private SampleRecords() {
    }

    public static Records in(Database database, Callers callers, Withholding withholding, HandClock clock) {
        Cohorts cohorts = SampleCohorts.in(database, callers, new OpenAccounts(database, clock), clock);
        return new Records(SampleFigures.in(database), SampleAnsweredQuestions.in(database, clock),
                SampleFinishedSittings.in(database, clock), withholding, new Readers(cohorts), callers.current());
    }

    public static CohortRecords ofCohorts(Database database, Callers callers, Withholding withholding, HandClock clock) {
        Cohorts cohorts = SampleCohorts.in(database, callers, new OpenAccounts(database, clock), clock);
        return new CohortRecords(SampleFigures.sums(database), SampleFigures.in(database), withholding, cohorts, callers.current());
    }
}
