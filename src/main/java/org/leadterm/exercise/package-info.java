/**
 * Exercises: the library, its immutable versions, and the calls that list, upload and mark.
 *
 * <p>Begin with {@link org.leadterm.exercise.Exercises}. A version is its source files, read again when it is needed. Uses case
 * notes, marking and classification.
 */
package org.leadterm.exercise;
