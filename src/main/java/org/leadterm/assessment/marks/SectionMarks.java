package org.leadterm.assessment.marks;

import java.util.Optional;
import org.leadterm.marking.Fraction;

/**
 * The marks of a section, or of the whole paper.
 *
 * @param passed empty when it has no pass mark, or something is still to be marked
 */
public record SectionMarks(String name, Fraction awarded, Fraction available, int awaiting, Optional<Boolean> passed) {
    /** With one decimal, rounded half up; empty when there are no marks to be had. */
    public Optional<String> percent() {
        return available.isZero() ? Optional.empty()
                : Optional.of(awarded.times(new Fraction(available.denominator(), available.numerator())).percent());
    }
}
