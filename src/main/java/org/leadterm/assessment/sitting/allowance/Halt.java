package org.leadterm.assessment.sitting.allowance;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.deadline.Pause;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.attempt.CandidateId;

/**
 * A pause of a sitting; it began when its remark was made.
 *
 * @param candidate for whom, by candidate id; empty for all
 * @param until     empty while it lasts
 */
public record Halt(Optional<String> candidate, Optional<Instant> until, Remark remark) {
    boolean isFor(CandidateId someone) {
        return candidate.filter(one -> !one.equals(someone.text())).isEmpty();
    }

    boolean isExactlyFor(Reach reach) {
        return candidate.equals(reach.candidate().map(CandidateId::text));
    }

    boolean lasts() {
        return until.isEmpty();
    }

    Pause pause() {
        return until.map(end -> new Pause(remark.at(), end)).orElse(Pause.since(remark.at()));
    }
}
