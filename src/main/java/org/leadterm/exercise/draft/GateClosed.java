package org.leadterm.exercise.draft;

/** A draft may not be released yet. */
public final class GateClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GateClosed(String why) {
        super(why);
    }
}
