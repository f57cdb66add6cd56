package org.leadterm.assessment.question;

import org.leadterm.marking.Fraction;

/** A theory question with its key. Candidates are shown only what {@code CandidateJson} writes of it. */
public sealed interface Question permits SingleChoice, MultipleChoice, TrueFalse, ShortAnswer, NumericAnswer, Matching, Ordering,
        ListAnswer, ExtendedAnswer {

    QuestionHead head();

    QuestionKind kind();

    default QuestionId id() {
        return head().id();
    }

    default Fraction marks() {
        return head().marks();
    }
}
