package org.leadterm.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import org.leadterm.marking.Fraction;

/**
 * A number.
 *
 * @param tolerance how far an answer may be away, both ways, the bounds included; 0 for exactly that number
 * @param unit      shown beside the field, and allowed after the number; empty when there is none
 * @param wrong     numbers that people arrive at by known errors
 */
public record NumericAnswer(QuestionHead head, Fraction answer, Fraction tolerance, String unit, List<Wrong> wrong) implements Question {
    public NumericAnswer {
        wrong = List.copyOf(wrong);
        Fraction right = answer;
        Fraction slack = tolerance;
        new BadQuestion.Check().need(tolerance.compareTo(Fraction.ZERO) >= 0, "tolerance", "tolerance must not be below 0.")
                .need(wrong.stream().noneMatch(one -> within(one.answer(), right, slack)), "reject",
                        "A number to reject is within the tolerance.").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NUMERIC;
    }

    public boolean accepts(Fraction given) {
        return within(given, answer, tolerance);
    }

    /** A number as people write it: {@code 12.5}, and {@code 1/3} only where there is no decimal for it. */
    public static String written(Fraction number) {
        try {
            return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator())).toPlainString();
        } catch (ArithmeticException endless) {
            return number.toString();
        }
    }

    private static boolean within(Fraction given, Fraction answer, Fraction tolerance) {
        return given.compareTo(answer.minus(tolerance)) >= 0 && given.compareTo(answer.plus(tolerance)) <= 0;
    }

    /** A number that says which error was made. */
    public record Wrong(Fraction answer, String feedback) {
    }
}
