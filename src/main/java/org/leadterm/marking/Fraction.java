package org.leadterm.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An exact number of marks, in lowest terms with a positive denominator. Marks are never floating point. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);
    public static final Fraction HALF = of(1, 2);
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern RATIO = Pattern.compile("(-?[0-9]{1,18})\\s*/\\s*([0-9]{1,18})");
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads {@code 1}, {@code 0.5} or {@code 2/3}, exactly.
     *
     * @throws NumberFormatException when it is none of these
     */
    public static Fraction parse(String text) {
        String trimmed = text.strip();
        if (DECIMAL.matcher(trimmed).matches()) {
            BigDecimal decimal = new BigDecimal(trimmed);
            return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }
        var ratio = RATIO.matcher(trimmed);
        if (ratio.matches() && !new BigInteger(ratio.group(2)).equals(BigInteger.ZERO)) {
            return new Fraction(new BigInteger(ratio.group(1)), new BigInteger(ratio.group(2)));
        }
        throw new NumberFormatException("\"" + text + "\" is neither a decimal nor a fraction");
    }

    public Fraction plus(Fraction other) {
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        if (equals(ONE) || other.isZero()) {
            return other;
        }
        if (other.equals(ONE) || isZero()) {
            return this;
        }
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * One share divided by a count.
     *
     * @throws ArithmeticException when the count is zero
     */
    public Fraction over(long count) {
        if (count == 1) {
            return this;
        }
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(count)));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** As a percentage with one decimal, rounded half up: {@code 93.8} for 15/16. */
    public String percent() {
        return new BigDecimal(numerator.multiply(HUNDRED)).divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** In lowest terms: {@code 9} or {@code 15/2}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
