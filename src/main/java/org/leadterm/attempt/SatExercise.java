package org.leadterm.attempt;

import org.leadterm.exercise.ExerciseVersion;

/**
 * An exercise that a paper sets.
 *
 * @param scheme the marking scheme's name, which the section says
 */
public record SatExercise(ExerciseVersion version, String scheme) {
}
