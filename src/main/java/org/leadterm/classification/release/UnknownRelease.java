package org.leadterm.classification.release;

/** There is no release of that id. */
public final class UnknownRelease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownRelease(String id) {
        super("There is no release \"" + id + "\".");
    }
}
