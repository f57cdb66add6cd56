package org.leadterm.exercise.draft.content;

/**
 * What the clinician is to be asked.
 *
 * @param credit its marks
 */
public record DraftQuery(String about, String credit) {
}
