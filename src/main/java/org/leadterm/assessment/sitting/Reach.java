package org.leadterm.assessment.sitting;

import java.util.Optional;
import org.leadterm.attempt.CandidateId;

/** Whom something concerns: all of a sitting, or one of its candidates. */
public record Reach(SittingId sitting, Optional<CandidateId> candidate) {
    public static Reach all(SittingId sitting) {
        return new Reach(sitting, Optional.empty());
    }

    public static Reach one(SittingId sitting, CandidateId candidate) {
        return new Reach(sitting, Optional.of(candidate));
    }

    public String words() {
        return "sitting " + sitting + candidate.map(one -> " candidate " + one).orElse("");
    }
}
