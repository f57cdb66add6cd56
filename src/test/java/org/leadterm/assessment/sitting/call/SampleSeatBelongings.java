package org.leadterm.assessment.sitting.call;

import java.time.Clock;
import java.util.Optional;
import org.leadterm.assessment.sitting.outcome.Results;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.Attempts;
import org.leadterm.people.privacy.Belongings;

/** Sittings for an archive, for tests of other packages; of every code the title is “title of” it. */
public final class SampleSeatBelongings {
    private SampleSeatBelongings() {
    }

    public static Belongings sittings(Candidates candidates, Results results, Attempts attempts) {
        return new SittingBelongings(candidates, results, attempts, (classification, code) -> Optional.of("title of " + code), Clock.systemUTC());
    }
}
