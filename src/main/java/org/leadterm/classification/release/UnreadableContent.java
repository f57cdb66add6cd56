package org.leadterm.classification.release;

/** What is stored of a release or index cannot be read. */
public final class UnreadableContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableContent(String id, String what) {
        super("the stored content of " + id + " cannot be read: " + what);
    }
}
