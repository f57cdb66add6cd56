/**
 * Documents of case notes as safe HTML, with passages marked, what is told of an episode, and moments as every page of exercises writes them.
 *
 * <p>Begin with {@link org.leadterm.exercise.page.NotePage}. Raw HTML in notes is shown as text. Uses case notes.
 */
package org.leadterm.exercise.page;
