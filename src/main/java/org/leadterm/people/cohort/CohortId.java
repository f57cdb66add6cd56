package org.leadterm.people.cohort;

import java.time.Instant;
import org.leadterm.people.TimeOrderedId;

/** Identifies a cohort for ever. */
public record CohortId(String text) {
    public CohortId {
        if (text.isBlank() || text.length() > 36) {
            throw new IllegalArgumentException("\"" + text + "\" is not the id of a cohort");
        }
    }

    static CohortId next(Instant now) {
        return new CohortId(TimeOrderedId.next(now));
    }

    @Override
    public String toString() {
        return text;
    }
}
