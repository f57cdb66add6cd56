package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.leadterm.attempt.AttemptId;
import org.leadterm.people.cohort.CohortId;

/**
 * What a cohort's members handed in from one moment and before another.
 *
 * @param hidden attempts that do not count
 */
public record CohortSpan(CohortId cohort, Instant from, Instant until, Collection<AttemptId> hidden) {
    /** A list for {@code in} must not be empty. */
    private static final List<String> NO_ATTEMPT = List.of("-");

    public CohortSpan {
        hidden = List.copyOf(hidden);
    }

    List<String> texts() {
        return hidden.isEmpty() ? NO_ATTEMPT : hidden.stream().map(AttemptId::text).toList();
    }
}
