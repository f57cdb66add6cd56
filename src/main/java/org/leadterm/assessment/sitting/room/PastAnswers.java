package org.leadterm.assessment.sitting.room;

import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.marking.Answer;

/** What somebody who is nobody answers. */
public interface PastAnswers {
    Answer to(ItemRef exercise);

    QuestionAnswer to(Question question);
}
