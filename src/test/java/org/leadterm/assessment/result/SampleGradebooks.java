package org.leadterm.assessment.result;

import org.leadterm.assessment.sitting.Outcomes;
import org.leadterm.attempt.SatAttempts;

/** Gradebooks on a test's own database. */
public final class SampleGradebooks {
    private SampleGradebooks() {
    }

    public static Gradebooks of(Outcomes outcomes, SatAttempts attempts) {
        return new Gradebooks(outcomes, attempts);
    }
}
