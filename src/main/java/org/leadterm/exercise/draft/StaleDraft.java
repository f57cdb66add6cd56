package org.leadterm.exercise.draft;

/** Somebody else saved the draft meanwhile, or it is not open any more. Nothing was stored and nothing overwritten. */
public final class StaleDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Draft stored;

    public StaleDraft(Draft stored) {
        super(stored.isOpen() ? stored.line().lastEditor() + " saved this draft meanwhile." : "This draft is not open any more.");
        this.stored = stored;
    }

    /** What is stored: who saved it, when, and what. */
    public Draft stored() {
        return stored;
    }
}
