package org.leadterm.exercise;

/** There is no exercise of that name, or no such version of it. */
public final class UnknownExercise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownExercise(String id) {
        super("There is no exercise \"" + (id.length() > ExerciseId.LONGEST ? id.substring(0, ExerciseId.LONGEST) + "…" : id) + "\".");
    }
}
