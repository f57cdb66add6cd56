package org.leadterm.assessment.sitting.allowance;

import java.time.Duration;
import java.util.Optional;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.attempt.CandidateId;

/**
 * Time that was granted while a sitting ran.
 *
 * @param candidate to whom, by candidate id; empty for all
 */
public record Extension(Optional<String> candidate, Duration by, Remark remark) {
    boolean isFor(CandidateId someone) {
        return candidate.filter(one -> !one.equals(someone.text())).isEmpty();
    }
}
