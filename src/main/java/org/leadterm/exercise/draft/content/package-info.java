/**
 * What is typed into a draft, as plain records of text, and the exercise's files that are made of it.
 *
 * <p>Begin with {@link org.leadterm.exercise.draft.content.DraftContent}. Nothing is checked here: a draft may be unfinished or wrong,
 * and is kept as it was typed; what is wrong with it the reader of exercises says. Uses case notes and the file formats of exercises.
 */
package org.leadterm.exercise.draft.content;
