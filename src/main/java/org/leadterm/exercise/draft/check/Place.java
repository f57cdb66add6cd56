package org.leadterm.exercise.draft.check;

/**
 * A place in a draft.
 *
 * @param title  as people read it ({@code Episode 1, diagnosis 3})
 * @param target the name of the field on the page ({@code item-0-icd10-2})
 */
public record Place(String title, String target) {
}
