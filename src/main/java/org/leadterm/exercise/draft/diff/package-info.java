/**
 * What differs between two states of an exercise, as its authors read it.
 *
 * <p>Begin with {@link org.leadterm.exercise.draft.diff.Comparison}. Pure functions. Uses drafts' content.
 */
package org.leadterm.exercise.draft.diff;
