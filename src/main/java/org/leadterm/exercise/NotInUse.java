package org.leadterm.exercise;

/** An exercise was taken out of use, so that nobody begins it anew. */
public final class NotInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotInUse(ExerciseId id, Use use) {
        super("The exercise \"" + id + "\" is not in use: it was " + use.word() + ".");
    }
}
