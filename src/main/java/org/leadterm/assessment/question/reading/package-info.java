/**
 * Reads files of theory questions, naming every problem with its file and line.
 *
 * <p>Begin with {@link org.leadterm.assessment.question.reading.QuestionsReader}. Uses questions, and the reading of exercises' files.
 */
package org.leadterm.assessment.question.reading;
