package org.leadterm.assessment.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Optional;
import org.leadterm.marking.Fraction;

/**
 * What one candidate earned with one item.
 *
 * @param candidate whoever it was, only to tell them apart
 * @param item      the exercise or question, whatever its version
 * @param possible  more than nought
 * @param time      worked on it, where it was measured
 */
public record Response(String candidate, String item, Fraction earned, Fraction possible, Optional<Duration> time) {
    public Response {
        if (possible.compareTo(Fraction.ZERO) <= 0) {
            throw new IllegalArgumentException("The item " + item + " has no marks");
        }
    }

    boolean isFull() {
        return earned.compareTo(possible) >= 0;
    }

    double share() {
        return share(earned, possible);
    }

    static double share(Fraction earned, Fraction possible) {
        Fraction share = earned.times(new Fraction(possible.denominator(), possible.numerator()));
        return new BigDecimal(share.numerator()).divide(new BigDecimal(share.denominator()), MathContext.DECIMAL64).doubleValue();
    }
}
