package org.leadterm.assessment.sitting.watch;

import java.time.Instant;
import java.util.Optional;

/** How far one thing of a candidate's paper is; an exercise is saved in its attempt. */
public record Progress(String candidate, boolean answered, boolean flagged, Optional<Instant> saved) {
    /** For the query, which has nulls. */
    public Progress(String candidate, boolean answered, boolean flagged, Instant saved) {
        this(candidate, answered, flagged, Optional.ofNullable(saved));
    }
}
