package org.leadterm.exercise.draft.check;

/** A sentence about a place in a draft. */
public record Remark(Place place, String text) {
}
