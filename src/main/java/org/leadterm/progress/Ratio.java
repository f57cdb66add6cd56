package org.leadterm.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.leadterm.marking.Fraction;

/**
 * A share over several pieces of work, and the range in which the true share most likely lies, at 95 %.
 *
 * <p>The codes of one case are right or wrong together more often than by chance, so that the works are what is counted, not the codes: the
 * share is a ratio estimate with the works as its clusters (W. G. Cochran, <cite>Sampling Techniques</cite>, 3rd edition, 1977, chapter 6),
 * with Student's distribution because they are few. Wilson's range of the codes is another; it is the farther one when every work went the
 * same. Each end is the farther of the two.
 */
record Ratio(Fraction low, Fraction share, Fraction high) {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final int DIGITS = 6;
    /** Student's 97.5th percentiles from 1 degree of freedom to 30; more have that of 30, which is a little wide. */
    private static final String[] STUDENT = {"12.706", "4.303", "3.182", "2.776", "2.571", "2.447", "2.365", "2.306", "2.262", "2.228", "2.201",
        "2.179", "2.160", "2.145", "2.131", "2.120", "2.110", "2.101", "2.093", "2.086", "2.080", "2.074", "2.069", "2.064", "2.060", "2.056", "2.052",
        "2.048", "2.045", "2.042"};

    /** One piece of work: so much of so much. */
    record Part(Fraction got, Fraction of) {
    }

    /** @param parts two or more, not all of nothing */
    static Ratio of(List<Part> parts) {
        Fraction got = parts.stream().map(Part::got).reduce(Fraction.ZERO, Fraction::plus);
        Fraction all = parts.stream().map(Part::of).reduce(Fraction.ZERO, Fraction::plus);
        Fraction share = got.times(new Fraction(all.denominator(), all.numerator()));
        BigDecimal squares = parts.stream().map(part -> decimal(part.got().minus(share.times(part.of()))))
                .map(off -> off.multiply(off, EXACT)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal works = BigDecimal.valueOf(parts.size());
        BigDecimal error = works.multiply(squares).divide(works.subtract(BigDecimal.ONE), EXACT).sqrt(EXACT).divide(decimal(all), EXACT);
        Fraction half = fraction(error.multiply(new BigDecimal(STUDENT[Math.min(parts.size() - 2, STUDENT.length - 1)])));
        Wilson wilson = new Wilson(decimal(got).setScale(0, RoundingMode.HALF_UP).intValue(), decimal(all).setScale(0, RoundingMode.HALF_UP).intValue());
        return new Ratio(share.minus(half).max(Fraction.ZERO).min(wilson.low().orElse(Fraction.ZERO)), share,
                share.plus(half).min(Fraction.ONE).max(wilson.high().orElse(Fraction.ONE)));
    }

    private static BigDecimal decimal(Fraction value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), EXACT);
    }

    private static Fraction fraction(BigDecimal value) {
        return Fraction.parse(value.setScale(DIGITS, RoundingMode.HALF_UP).toPlainString());
    }
}
