package org.leadterm.exercise.draft;

import org.leadterm.exercise.draft.content.DraftContent;

/** A draft as it was saved last. */
public record Draft(DraftLine line, DraftContent content) {

    public DraftId id() {
        return line.id();
    }

    /** The save it is; the next one is based on it. */
    public int number() {
        return line.number();
    }

    public boolean isOpen() {
        return line.state() == DraftState.EDITING;
    }
}
