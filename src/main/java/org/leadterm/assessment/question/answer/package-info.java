/**
 * Answers to theory questions, and how they are written in JSON.
 *
 * <p>Begin with {@link org.leadterm.assessment.question.answer.QuestionAnswer}. Uses questions, and the JSON reading of exercises.
 */
package org.leadterm.assessment.question.answer;
