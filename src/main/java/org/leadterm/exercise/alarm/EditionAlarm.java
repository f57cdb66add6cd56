package org.leadterm.exercise.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeChange;
import org.leadterm.exercise.ExerciseId;

/**
 * An exercise whose answer key a release touches: a tutor is to look at it before it is used in an assessment again.
 *
 * @param title   of the exercise
 * @param release the name of what came into force
 * @param look    who looked at it; empty while nobody has
 */
public record EditionAlarm(String id, ExerciseId exercise, String title, Classification classification, String release,
                           List<CodeChange> changes, Instant raisedAt, Optional<Look> look) {
    public EditionAlarm {
        Objects.requireNonNull(id);
        Objects.requireNonNull(exercise);
        Objects.requireNonNull(title);
        Objects.requireNonNull(classification);
        Objects.requireNonNull(release);
        Objects.requireNonNull(raisedAt);
        Objects.requireNonNull(look);
        changes = List.copyOf(changes);
    }

    /** As far as it is about these codes. */
    EditionAlarm among(Set<Code> codes) {
        return new EditionAlarm(id, exercise, title, classification, release, changes.stream().filter(change -> codes.contains(change.code())).toList(),
                raisedAt, look);
    }

    /** A tutor's word that the exercise is fit for use. */
    public record Look(String by, Instant at, String note) {
        public static final int LONGEST_NOTE = 1_000;

        public Look {
            Objects.requireNonNull(by);
            Objects.requireNonNull(at);
            if (note.length() > LONGEST_NOTE) {
                throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
            }
        }
    }
}
