/**
 * Drafts: exercises that are being written, by several tutors if they like, and the door through which they are released.
 *
 * <p>Begin with {@link org.leadterm.exercise.draft.Drafts}. A save names the version it is based on; a stale one is refused, so that
 * nobody overwrites what another wrote. Nothing is released unless a {@link org.leadterm.exercise.draft.ReleaseGate} lets it pass. Uses
 * exercises.
 */
package org.leadterm.exercise.draft;
