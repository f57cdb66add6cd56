package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;

/**
 * Which work an audit looks at.
 *
 * @param people    whose; empty for everybody's
 * @param without   somebody whose work is left out, among everybody's too
 * @param from      when it was handed in, from this moment
 * @param until     and before this
 * @param firstOnly only first works at an exercise
 */
public record AuditSelection(Optional<Collection<PersonId>> people, PersonId without, Instant from, Instant until, Optional<ExerciseId> exercise,
                             boolean firstOnly) {
    public AuditSelection {
        people = people.map(List::copyOf);
    }

    boolean isEmpty() {
        return people.filter(Collection::isEmpty).isPresent();
    }

    AuditSelection ofAnyExercise() {
        return new AuditSelection(people, without, from, until, Optional.empty(), firstOnly);
    }
}
