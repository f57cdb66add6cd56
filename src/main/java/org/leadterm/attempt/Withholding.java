package org.leadterm.attempt;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;

/** Says how much of a result may be seen, and what may not be practised; sittings answer, for they set it. */
public interface Withholding {
    Released released(CandidateId candidate);

    /** Whether somebody sits this exercise now, so that practising it would tell its key. */
    default boolean isSatBy(PersonId person, ExerciseId exercise) {
        return false;
    }

    /** The same of several, for lists. */
    default Map<CandidateId, Released> allReleased(Collection<CandidateId> candidates) {
        return candidates.stream().distinct().collect(Collectors.toMap(Function.identity(), this::released));
    }

    /** All exercises that somebody sits now. */
    default Set<ExerciseId> satBy(PersonId person) {
        return Set.of();
    }
}
