package org.leadterm.exercise.draft;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;

/**
 * A draft as lists show it.
 *
 * @param exercise   the exercise whose next version it is to be; empty for a new one
 * @param basedOn    that exercise's version it was begun from; 0 for none
 * @param author     who began it, by user name
 * @param number     counts its saves, from 1
 * @param lastEditor who saved it last
 */
public record DraftLine(DraftId id, String title, Optional<ExerciseId> exercise, int basedOn, String author, int number, DraftState state,
                        Instant madeAt, Instant savedAt, String lastEditor) {
}
