package org.leadterm.attempt;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.people.PersonId;

/**
 * Who begins a paper, and on what terms.
 *
 * @param deadline empty without a limit
 */
public record Sitter(CandidateId candidate, PersonId person, References references, Optional<Instant> deadline) {
}
