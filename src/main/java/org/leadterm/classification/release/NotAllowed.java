package org.leadterm.classification.release;

/** Somebody's roles do not allow what they tried. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super("Your roles do not allow you to " + what + ".");
    }
}
