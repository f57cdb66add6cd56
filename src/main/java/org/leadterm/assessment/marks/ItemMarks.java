package org.leadterm.assessment.marks;

import java.util.Optional;
import org.leadterm.marking.Fraction;

/**
 * What one exercise or question earned by its own key.
 *
 * @param section   from 0
 * @param awarded   empty while a person has still to mark it
 * @param available by its own key
 * @param worth     what it is worth on the paper; empty for as much as its own key says
 */
public record ItemMarks(int section, Optional<Fraction> awarded, Fraction available, Optional<Fraction> worth) {
    /** What it adds to the paper's marks; nothing while it is to be marked. */
    public Fraction earned() {
        Fraction own = awarded.orElse(Fraction.ZERO);
        return worth.isEmpty() || available.isZero() ? own
                : own.times(worth.get()).times(new Fraction(available.denominator(), available.numerator()));
    }

    /** What it could add. */
    public Fraction possible() {
        return worth.isEmpty() || available.isZero() ? available : worth.get();
    }
}
