package org.leadterm.assessment.sitting.watch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.attempt.CandidateId;

/**
 * What a tutor told candidates while they sat.
 *
 * @param candidate whom alone, by candidate id; empty for all
 * @param read      when each who said so had read it, by candidate id
 */
public record Message(String id, Optional<String> candidate, Remark remark, Map<String, Instant> read) {
    public Message {
        read = Map.copyOf(read);
    }

    public boolean isFor(CandidateId someone) {
        return candidate.isEmpty() || candidate.get().equals(someone.text());
    }

    public Optional<Instant> readBy(CandidateId someone) {
        return Optional.ofNullable(read.get(someone.text()));
    }
}
