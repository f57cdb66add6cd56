package org.leadterm.attempt;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;

/**
 * An attempt as it stands.
 *
 * @param answer        JSON, as acknowledged last
 * @param answerVersion how often it was saved
 * @param deadline      empty in practice
 * @param secondsWorked while the desk was open
 * @param candidate     empty in practice; else whose part in a sitting it is
 * @param scheme        the marking scheme that a sitting sets; empty for the exercise's own
 * @param references    what may be looked at while it is open
 */
public record Attempt(AttemptId id, PersonId person, ExerciseId exercise, int exerciseVersion, String exerciseTitle, AttemptState state,
                      Instant openedAt, Optional<Instant> deadline, String answer, int answerVersion, Optional<Instant> savedAt,
                      Optional<String> receipt, Optional<Instant> submittedAt, int secondsWorked, Optional<CandidateId> candidate,
                      Optional<String> scheme, References references) {
    public boolean isOpen() {
        return state == AttemptState.OPEN;
    }
}
