package org.leadterm.assessment.sitting.outcome;

import java.time.Instant;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;

/**
 * A paper that a candidate passed, with marks that are released.
 *
 * @param sitting the sitting's title
 * @param paper   the paper's title
 */
public record Pass(CandidateId candidate, String displayName, String sitting, String paper, Fraction awarded, Fraction available, Instant handedIn) {
    /** With one decimal; a paper that can be passed has marks to be had. */
    public String percent() {
        return awarded.times(new Fraction(available.denominator(), available.numerator())).percent();
    }
}
