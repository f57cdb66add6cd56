package org.leadterm.attempt;

/** An attempt that does not exist, or is not the caller's to see. */
public final class UnknownAttempt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownAttempt(String id) {
        super("There is no attempt \"" + id + "\" of yours.");
    }
}
