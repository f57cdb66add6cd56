package org.leadterm.assessment.question.bank;

import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionId;

/** A question as it is for ever: papers and answers point at it. */
public record QuestionVersion(Question question, int number) {

    public QuestionId id() {
        return question.id();
    }
}
