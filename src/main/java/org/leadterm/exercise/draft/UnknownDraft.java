package org.leadterm.exercise.draft;

/** There is no such draft. */
public final class UnknownDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownDraft(String id) {
        super("There is no draft \"" + (id.length() > 40 ? id.substring(0, 40) + "…" : id) + "\".");
    }
}
