package org.leadterm.attempt;

import java.time.Instant;
import java.util.Optional;

/** How far an exercise of a candidate's paper is. */
public record SatAttempt(String id, String candidate, AttemptState state, int answerVersion, Optional<Instant> savedAt, Optional<String> receipt,
                         Optional<String> awarded, Optional<String> available) {
    /** For the query, which has nulls. */
    public SatAttempt(String id, String candidate, AttemptState state, int answerVersion, Instant savedAt, String receipt, String awarded,
                      String available) {
        this(id, candidate, state, answerVersion, Optional.ofNullable(savedAt), Optional.ofNullable(receipt), Optional.ofNullable(awarded),
                Optional.ofNullable(available));
    }
}
