package org.leadterm.assessment.question.bank;

import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.Subject;
import org.leadterm.exercise.Level;
import org.leadterm.marking.Fraction;

/**
 * A version of a question in lists: nothing of the key.
 *
 * @param title the beginning of what is asked
 */
public record QuestionSummary(QuestionId id, int version, QuestionKind kind, Subject subject, Level level, Fraction marks, int seconds,
        String title) {
}
