package org.leadterm.assessment.question.bank;

import org.leadterm.assessment.question.QuestionId;

/** There is no question of that name, or no such version of it. */
public final class UnknownQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownQuestion(String id) {
        super("There is no question \"" + (id.length() > QuestionId.LONGEST ? id.substring(0, QuestionId.LONGEST) + "…" : id) + "\".");
    }
}
