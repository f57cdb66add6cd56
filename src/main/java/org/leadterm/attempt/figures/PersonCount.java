package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadterm.people.PersonId;

/** Adds up the works of one person. */
final class PersonCount {
    private final int[] sums = WorkFigures.none();
    private int works;
    private int firsts;
    private long seconds;
    private Instant last = Instant.MIN;

    void add(WorkFigures work) {
        works++;
        seconds += work.seconds();
        last = work.handedIn().isAfter(last) ? work.handedIn() : last;
        if (work.first()) {
            firsts++;
            work.addTo(sums);
        }
    }

    PersonFigures figures(String person, Optional<Instant> opened) {
        return new PersonFigures(new PersonId(person), works, firsts, seconds, Optional.of(last).filter(moment -> works > 0), opened,
                firsts == 0 ? Map.of() : WorkFigures.groups(sums));
    }
}
