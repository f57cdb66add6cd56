/**
 * What is said of a draft while it is written: what is wrong and where, what to look at, whether its key earns all marks,
 * and which identifiers its documents seem to hold.
 *
 * <p>Begin with {@link org.leadterm.exercise.draft.check.DraftCheck}. The reader of exercises is the one judge. Uses drafts' content, case
 * notes and marking.
 */
package org.leadterm.exercise.draft.check;
