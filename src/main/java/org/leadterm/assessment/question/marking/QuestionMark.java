package org.leadterm.assessment.question.marking;

import java.util.List;
import java.util.Locale;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.Question;
import org.leadterm.marking.Fraction;

/**
 * What an answer earned.
 *
 * @param awarded  from 0 to {@code available}; 0 while a person has to mark it
 * @param feedback part by part; it tells the key, so that candidates see it after release only
 */
public record QuestionMark(Fraction awarded, Fraction available, State state, List<Feedback> feedback) {
    public QuestionMark {
        if (awarded.compareTo(Fraction.ZERO) < 0 || awarded.compareTo(available) > 0) {
            throw new IllegalArgumentException(awarded + " of " + available + " marks");
        }
        feedback = List.copyOf(feedback);
    }

    /** Whether the mark stands. */
    public enum State {
        MARKED("marked"),
        /** A person has yet to read the answer. */
        NEEDS_HAND("needsHand");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name in the API. */
        public String id() {
            return id;
        }
    }

    /** @param share of the question's marks */
    static QuestionMark of(Question question, Fraction share, List<Feedback> feedback) {
        return new QuestionMark(question.marks().times(share), question.marks(), State.MARKED, feedback);
    }

    static QuestionMark byHand(ExtendedAnswer question, String text) {
        int words = Words.count(text);
        List<Feedback> feedback = words <= question.words() ? List.of()
                : List.of(new Feedback("", "Length", Verdict.WRONG, String.format(Locale.ROOT, "%d words; the limit is %d.", words, question.words())));
        return new QuestionMark(Fraction.ZERO, question.marks(), State.NEEDS_HAND, feedback);
    }
}
