package org.leadterm.attempt.figures;

import org.leadterm.exercise.ExerciseId;

/** How often the same mistake was made at one exercise. */
public record CountedMistake(ExerciseId exercise, Mistake mistake, int times) {
}
