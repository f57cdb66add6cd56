/**
 * The workshop's left pane: what the exercise says of itself, and its documents.
 *
 * <p>Begin with {@link org.leadterm.exercise.workshop.notes.DocumentsPanel}. Uses the workshop's fields and the pages that show notes.
 */
package org.leadterm.exercise.workshop.notes;
