package org.leadterm.assessment.sitting.watch;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.sitting.Remark;

/**
 * Something that happened in a sitting.
 *
 * @param candidate whom it concerns, by candidate id; empty for all
 * @param closed    when somebody had dealt with it
 */
public record Incident(String id, Optional<String> candidate, Remark remark, Optional<Instant> closed) {
}
