package org.leadterm.attempt;

import java.time.Instant;
import java.util.Optional;

/** One line of a person's list of attempts; the marks are empty until it is handed in. */
public record AttemptLine(String id, String exercise, int exerciseVersion, String title, AttemptState state, Instant openedAt, Optional<Instant> savedAt,
                          Optional<String> receipt, Optional<Instant> submittedAt, int secondsWorked, Optional<String> percent,
                          Optional<String> awarded, Optional<String> available, int toLearn) {
    /** For the query, which has nulls. */
    public AttemptLine(String id, String exercise, int exerciseVersion, String title, AttemptState state, Instant openedAt, Instant savedAt, String receipt,
                       Instant submittedAt, int secondsWorked, String percent, String awarded, String available, Integer toLearn) {
        this(id, exercise, exerciseVersion, title, state, openedAt, Optional.ofNullable(savedAt), Optional.ofNullable(receipt),
                Optional.ofNullable(submittedAt), secondsWorked, Optional.ofNullable(percent), Optional.ofNullable(awarded),
                Optional.ofNullable(available), toLearn == null ? 0 : toLearn);
    }
}
