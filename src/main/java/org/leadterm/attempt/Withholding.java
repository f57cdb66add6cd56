package org.leadterm.attempt;

import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;

/** Says how much of a result may be seen, and what may not be practised; sittings answer, for they set it. */
public interface Withholding {
    Released released(CandidateId candidate);

    /** Whether somebody sits this exercise now, so that practising it would tell its key. */
    default boolean isSatBy(PersonId person, ExerciseId exercise) {
        return false;
    }
}
