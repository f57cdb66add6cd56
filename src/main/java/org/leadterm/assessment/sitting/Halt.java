package org.leadterm.assessment.sitting;

import java.time.Instant;
import java.util.Optional;

/**
 * A pause of a sitting; it began when its remark was made.
 *
 * @param candidate for whom, by candidate id; empty for all
 * @param until     empty while it lasts
 */
public record Halt(Optional<String> candidate, Optional<Instant> until, Remark remark) {
}
