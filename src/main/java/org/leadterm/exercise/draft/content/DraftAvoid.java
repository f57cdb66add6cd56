package org.leadterm.exercise.draft.content;

/** A code that is not to be given. */
public record DraftAvoid(String code, String why) {
}
