/**
 * The parts of an exercise's files, each with a reader that names every problem with its line.
 *
 * <p>Begin with {@link org.leadterm.exercise.reading.ItemReader}, which reads one code of a key, and
 * {@link org.leadterm.exercise.reading.CaseNotes}. Uses files, case notes, marking and classification.
 */
package org.leadterm.exercise.reading;
