package org.leadterm.exercise.draft.diff;

/** What became of a piece of text. */
public enum Change {
    SAME, REMOVED, ADDED
}
