package org.leadterm.assessment.result;

import org.leadterm.assessment.sitting.ItemsShown;
import org.leadterm.assessment.sitting.Outcomes;
import org.leadterm.attempt.SatAttempts;

/** Gradebooks and marking queues on a test's own database. */
public final class SampleGradebooks {
    private SampleGradebooks() {
    }

    public static Gradebooks of(Outcomes outcomes, SatAttempts attempts) {
        return new Gradebooks(outcomes, attempts);
    }

    public static MarkingQueues queues(Outcomes outcomes, ItemsShown shown) {
        return new MarkingQueues(outcomes, shown);
    }
}
