package org.leadterm.assessment.sitting.outcome;

import java.time.Clock;
import org.leadterm.testing.Database;

/** Questions that were answered, from a test's database. */
public final class SampleAnsweredQuestions {
    private SampleAnsweredQuestions() {
    }

    public static AnsweredQuestions in(Database database, Clock clock) {
        return database.connect(new AnsweredQuestions(clock));
    }
}
