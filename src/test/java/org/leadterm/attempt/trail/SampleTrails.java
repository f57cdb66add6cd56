package org.leadterm.attempt.trail;

import java.time.Clock;
import org.leadterm.attempt.Attempts;
import org.leadterm.testing.Database;

/** What was looked up, for tests of other packages. */
public final class SampleTrails {
    private SampleTrails() {
    }

    public static Trails in(Database database, Attempts attempts, Clock clock) {
        return database.connect(new Trails(attempts, clock));
    }
}
