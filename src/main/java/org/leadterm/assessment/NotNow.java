package org.leadterm.assessment;

/** What was asked cannot be done in the present state (409); nothing was changed. */
public final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence why, fit for the one who asked */
    public NotNow(String sentence) {
        super(sentence);
    }
}
