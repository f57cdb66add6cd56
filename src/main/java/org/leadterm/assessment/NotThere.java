package org.leadterm.assessment;

/** A paper, sitting, candidate or part of one that does not exist, or is not the caller's to see (404). */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what in the words of a sentence: {@code paper} */
    public NotThere(String what, String id) {
        super("There is no " + what + " \"" + id + "\" of yours.");
    }
}
