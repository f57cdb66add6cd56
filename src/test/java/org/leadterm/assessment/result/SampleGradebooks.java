package org.leadterm.assessment.result;

import org.leadterm.assessment.sitting.outcome.Outcomes;
import org.leadterm.assessment.sitting.room.ItemsShown;
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
