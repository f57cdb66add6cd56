package org.leadterm.assessment.question.marking;

import java.util.List;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.ListAnswer;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.NumericAnswer;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.ShortAnswer;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.assessment.question.TrueFalse;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.question.answer.QuestionAnswer.Chosen;
import org.leadterm.assessment.question.answer.QuestionAnswer.Listed;
import org.leadterm.assessment.question.answer.QuestionAnswer.Ordered;
import org.leadterm.assessment.question.answer.QuestionAnswer.Paired;
import org.leadterm.assessment.question.answer.QuestionAnswer.Said;
import org.leadterm.assessment.question.answer.QuestionAnswer.Written;
import org.leadterm.marking.Fraction;

/**
 * Marks one answer. Nothing earns less than nothing, and nothing more than the question is worth; an empty answer earns 0 and
 * needs nobody to look at it.
 */
public final class QuestionMarking {
    private QuestionMarking() {
    }

    /** @throws IllegalArgumentException when the answer is of another kind than the question */
    public static QuestionMark mark(Question question, QuestionAnswer answer) {
        if (answer.isBlank()) {
            return QuestionMark.of(question, Fraction.ZERO, List.of());
        }
        if (question instanceof SingleChoice single && answer instanceof Chosen chosen) {
            return ChoiceMarks.mark(single, chosen);
        } else if (question instanceof MultipleChoice multiple && answer instanceof Chosen chosen) {
            return ChoiceMarks.mark(multiple, chosen);
        } else if (question instanceof TrueFalse statement && answer instanceof Said said) {
            return ChoiceMarks.mark(statement, said);
        } else if (question instanceof Matching matching && answer instanceof Paired paired) {
            return PlaceMarks.mark(matching, paired);
        } else if (question instanceof Ordering ordering && answer instanceof Ordered ordered) {
            return PlaceMarks.mark(ordering, ordered);
        } else if (question instanceof ListAnswer list && answer instanceof Listed listed) {
            return ListMarks.mark(list, listed);
        } else if (answer instanceof Written written) {
            return mark(question, written);
        }
        throw new IllegalArgumentException(question.id() + " is a " + question.kind().id() + " question and has another kind's answer");
    }

    private static QuestionMark mark(Question question, Written written) {
        if (question instanceof ShortAnswer words) {
            return WordMarks.mark(words, written);
        } else if (question instanceof NumericAnswer number) {
            return NumberMarks.mark(number, written);
        } else if (question instanceof ExtendedAnswer extended) {
            return QuestionMark.byHand(extended, written.text());
        }
        throw new IllegalArgumentException(question.id() + " is a " + question.kind().id() + " question, not one for words");
    }
}
