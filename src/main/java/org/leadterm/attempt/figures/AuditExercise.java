package org.leadterm.attempt.figures;

import org.leadterm.exercise.ExerciseId;

/** An exercise, and how many works at it an audit could look at. */
public record AuditExercise(ExerciseId exercise, String title, int works) {
}
