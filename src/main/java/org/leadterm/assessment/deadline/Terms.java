package org.leadterm.assessment.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * All that decides when one candidate's time is over.
 *
 * @param base       the paper's time; zero when it has no limit
 * @param extensions granted while it runs, to all or to this one
 * @param windowEnd  when the sitting's window closes; {@link Instant#MAX} when it does not
 * @param ended      when a tutor ended the sitting; {@link Instant#MAX} when nobody did
 */
public record Terms(Instant start, Duration base, ExtraTime extra, List<Duration> extensions, List<Pause> pauses, Instant windowEnd, Instant ended) {
    public Terms {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** What the paper gives and nothing else. */
    public static Terms of(Instant start, Duration base) {
        return new Terms(start, base, ExtraTime.NONE, List.of(), List.of(), Instant.MAX, Instant.MAX);
    }
}
