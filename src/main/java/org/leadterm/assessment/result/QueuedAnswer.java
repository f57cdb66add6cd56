package org.leadterm.assessment.result;

import java.util.List;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.Question;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;

/**
 * An answer that a person has to mark.
 *
 * @param candidate whose it is, so that the mark finds its way; never shown
 * @param number    of the item on that candidate's paper
 * @param text      as it was written; empty when nothing was
 */
public record QueuedAnswer(CandidateId candidate, int number, Question question, String text) {
    /** What earns marks. */
    public List<ExtendedAnswer.Point> guide() {
        return question instanceof ExtendedAnswer extended ? extended.guide() : List.of();
    }

    public Fraction available() {
        return question.marks();
    }
}
