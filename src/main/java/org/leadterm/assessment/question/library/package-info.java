/**
 * The question bank on tutors' screens: the list with its filter and upload, and one question to look at and to try.
 *
 * <p>Begin with {@link org.leadterm.assessment.question.library.TryPanel}, which shows a question as candidates see it. Uses the bank,
 * questions, their marking and JSON, and parts of the exercises' library.
 */
package org.leadterm.assessment.question.library;
