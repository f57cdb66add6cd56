package org.leadterm.assessment.question;

import java.util.List;
import org.leadterm.marking.Fraction;

/**
 * A text that a person marks.
 *
 * @param guide what earns marks; there may be more to earn than the question is worth
 * @param words how many words an answer may have
 */
public record ExtendedAnswer(QuestionHead head, List<Point> guide, int words) implements Question {
    public static final int MOST_WORDS = 2_000;

    public ExtendedAnswer {
        guide = List.copyOf(guide);
        Fraction worth = guide.stream().map(Point::marks).reduce(Fraction.ZERO, Fraction::plus);
        new BadQuestion.Check().need(worth.compareTo(head.marks()) >= 0, "guide", "The guide's points are worth less than the question.")
                .need(words >= 1 && words <= MOST_WORDS, "words", "words must be from 1 to " + MOST_WORDS + ".").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.EXTENDED;
    }

    /** One thing to say, and what saying it is worth. */
    public record Point(String text, Fraction marks) {
    }
}
