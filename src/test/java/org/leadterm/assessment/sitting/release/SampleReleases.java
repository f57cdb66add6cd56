package org.leadterm.assessment.sitting.release;

import java.time.Clock;
import org.leadterm.attempt.Withholding;
import org.leadterm.testing.Database;

/** What is released, in a test's database. */
public final class SampleReleases {
    private SampleReleases() {
    }

    public static Withholding in(Database database, Clock clock) {
        return database.connect(new Releases(clock));
    }
}
