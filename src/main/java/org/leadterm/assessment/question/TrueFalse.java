package org.leadterm.assessment.question;

/**
 * A statement to judge.
 *
 * @param right         whether it is true
 * @param feedbackTrue  for those who said that it is true
 * @param feedbackFalse for those who said that it is false
 */
public record TrueFalse(QuestionHead head, boolean right, String feedbackTrue, String feedbackFalse) implements Question {

    @Override
    public QuestionKind kind() {
        return QuestionKind.TRUE_FALSE;
    }

    public String feedback(boolean said) {
        return said ? feedbackTrue : feedbackFalse;
    }
}
