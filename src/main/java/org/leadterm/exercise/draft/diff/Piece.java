package org.leadterm.exercise.draft.diff;

/** A text that is in both states, only in the earlier, or only in the later. */
public record Piece(Change change, String text) {
}
