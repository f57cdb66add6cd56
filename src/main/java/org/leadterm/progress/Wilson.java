package org.leadterm.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.leadterm.marking.Fraction;

/**
 * The range in which the true share most likely lies, at 95 %, where some of n were correct: the score interval of E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22 (1927),
 * 209-212. It stays within 0 and 1 and is fair for small n and for shares near the ends, where the textbook's interval is not.
 */
public record Wilson(int correct, int n) {
    /** The normal distribution's 97.5th percentile. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final int DIGITS = 6;

    public Wilson {
        if (correct < 0 || correct > n) {
            throw new IllegalArgumentException(correct + " correct of " + n);
        }
    }

    /** Empty when there is nothing to take it of. */
    public Optional<Fraction> share() {
        return n == 0 ? Optional.empty() : Optional.of(Fraction.of(correct, n));
    }

    /** From 0 to 1, to six digits; empty when n is 0. */
    public Optional<Fraction> low() {
        return correct == 0 && n > 0 ? Optional.of(Fraction.ZERO) : bound(-1);
    }

    /** From 0 to 1, to six digits; empty when n is 0. */
    public Optional<Fraction> high() {
        return correct == n && n > 0 ? Optional.of(Fraction.ONE) : bound(1);
    }

    private Optional<Fraction> bound(int side) {
        if (n == 0) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal share = BigDecimal.valueOf(correct).divide(count, EXACT);
        BigDecimal square = Z.multiply(Z).divide(count, EXACT);
        BigDecimal spread = share.multiply(BigDecimal.ONE.subtract(share)).divide(count, EXACT)
                .add(square.divide(count.multiply(BigDecimal.valueOf(4)), EXACT)).sqrt(EXACT).multiply(Z);
        BigDecimal bound = share.add(square.divide(BigDecimal.valueOf(2), EXACT)).add(spread.multiply(BigDecimal.valueOf(side)))
                .divide(BigDecimal.ONE.add(square), EXACT).setScale(DIGITS, RoundingMode.HALF_UP);
        return Optional.of(Fraction.parse(bound.toPlainString()));
    }
}
