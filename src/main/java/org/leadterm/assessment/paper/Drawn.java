package org.leadterm.assessment.paper;

import java.util.Optional;
import org.leadterm.marking.Fraction;

/**
 * One exercise or question of a candidate's own paper.
 *
 * @param section from 0
 * @param worth   marks on the paper; empty for what its own key says
 */
public record Drawn(int section, ItemRef ref, Optional<Fraction> worth) {
}
