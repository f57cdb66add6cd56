package org.leadterm.attempt.keeping;

import java.time.Clock;
import java.util.Optional;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.trail.SampleTrails;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.testing.Database;

/** Attempts for an archive, in a test's database; of every code the title is “title of” it. */
public final class SampleBelongings {
    private SampleBelongings() {
    }

    public static Belongings attempts(Database database, Attempts attempts, Clock clock) {
        return new AttemptBelongings(attempts, database.connect(new AnswerHistories()), SampleTrails.in(database, attempts, clock),
                (classification, code) -> Optional.of("title of " + code), clock);
    }
}
