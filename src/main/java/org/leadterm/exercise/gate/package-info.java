/**
 * The anonymisation gate: what was found in a draft's notes is replaced or kept with a reason, a second person who did not write
 * them signs what risk remains, and whoever meets an identifier later takes the exercise out of use at once.
 *
 * <p>Begin with {@link org.leadterm.exercise.gate.SignOffs}, {@link
 * org.leadterm.exercise.gate.Findings} and {@link org.leadterm.exercise.gate.Reports}. What is found is worked out
 * anew from each save and never stored. Uses drafts, exercises and case notes' identifiers.
 */
package org.leadterm.exercise.gate;
