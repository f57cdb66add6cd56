package org.leadterm.cpd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Hours or points, kept in whole parts so that sums are exact.
 *
 * @param parts minutes, or hundredths of a point; below nought only as a difference
 */
public record Amount(Unit unit, int parts) implements Comparable<Amount> {
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    public static Amount none(Unit unit) {
        return new Amount(unit, 0);
    }

    /** Of a number as people write it, {@code 21.5}; empty when it is below nought, too large, or no whole number of parts. */
    public static Optional<Amount> parse(Unit unit, String text) {
        String number = text.strip();
        if (!number.matches("[0-9]{1,5}([.,][0-9]{1,4})?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.replace(',', '.'));
        BigDecimal parts = value.multiply(BigDecimal.valueOf(unit.parts())).setScale(0, RoundingMode.HALF_UP);
        boolean close = parts.subtract(value.multiply(BigDecimal.valueOf(unit.parts()))).abs().compareTo(new BigDecimal("0.5")) < 0;
        boolean exact = unit == Unit.HOURS ? close : parts.compareTo(value.multiply(BigDecimal.valueOf(unit.parts()))) == 0;
        return exact && value.compareTo(MOST) <= 0 ? Optional.of(new Amount(unit, parts.intValueExact())) : Optional.empty();
    }

    public Amount plus(Amount other) {
        return new Amount(same(other).unit, Math.addExact(parts, other.parts));
    }

    public Amount minus(Amount other) {
        return new Amount(same(other).unit, Math.subtractExact(parts, other.parts));
    }

    /** What is left to a target; never below nought. */
    public Amount upTo(Amount target) {
        return new Amount(unit, Math.max(0, target.minus(this).parts));
    }

    public boolean isNone() {
        return parts == 0;
    }

    /** As a number, to two places. */
    public BigDecimal value() {
        return BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(unit.parts()), 2, RoundingMode.HALF_UP);
    }

    /** The number as it is shown: one place at least, two where they say more, {@code 21.5}. */
    public String number() {
        BigDecimal bare = value().stripTrailingZeros();
        return bare.setScale(Math.max(1, bare.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    /** {@code 21.5 h} or {@code 12.0 points}. */
    public String text() {
        return number() + " " + unit.sign();
    }

    @Override
    public int compareTo(Amount other) {
        return Integer.compare(parts, same(other).parts);
    }

    private Amount same(Amount other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException(unit + " and " + other.unit + " cannot be taken together");
        }
        return other;
    }
}
