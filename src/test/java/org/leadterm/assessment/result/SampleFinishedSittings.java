package org.leadterm.assessment.result;

import java.time.Clock;
import org.leadterm.testing.Database;

/** Sittings that were handed in, from a test's database. */
public final class SampleFinishedSittings {
    private SampleFinishedSittings() {
    }

    public static FinishedSittings in(Database database, Clock clock) {
        return database.connect(new FinishedSittings(clock));
    }
}
