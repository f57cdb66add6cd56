package org.leadterm.exercise.draft.content;

/** A code that is accepted in an item's place, for a share of its marks. */
public record DraftAccept(String code, String share, String why) {
}
