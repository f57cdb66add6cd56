package org.leadterm.marking;

import java.util.Optional;

/**
 * One audit group's numbers.
 *
 * @param correct     findings of kind {@code correct} alone
 * @param total       what the percentage is taken of, by the denominator's rule
 * @param denominator that rule
 */
public record GroupResult(int correct, int total, Denominator denominator, int omitted, int notRelevant) {

    /** The percentage correct with one decimal, rounded half up; empty when there is nothing to take it of. */
    public Optional<String> percent() {
        return total == 0 ? Optional.empty() : Optional.of(Fraction.of(correct, total).percent());
    }
}
