/**
 * Marks answers to theory questions: pure functions with exact fractions.
 *
 * <p>Begin with {@link org.leadterm.assessment.question.marking.QuestionMarking}. Uses questions and their answers.
 */
package org.leadterm.assessment.question.marking;
