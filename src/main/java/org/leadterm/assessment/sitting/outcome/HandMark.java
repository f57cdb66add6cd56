package org.leadterm.assessment.sitting.outcome;

import java.util.Optional;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;

/**
 * A mark that a person gave, with the reason; shown to the candidate too.
 *
 * @param before empty where nothing was marked before
 */
public record HandMark(CandidateId candidate, int number, Optional<Fraction> before, Fraction awarded, Remark remark) {
}
