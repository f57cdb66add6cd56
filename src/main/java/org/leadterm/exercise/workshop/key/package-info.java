/**
 * The workshop's middle pane: the answer key, with all that a key can say.
 *
 * <p>Begin with {@link org.leadterm.exercise.workshop.key.AnswerPanel}. Uses the workshop's fields.
 */
package org.leadterm.exercise.workshop.key;
