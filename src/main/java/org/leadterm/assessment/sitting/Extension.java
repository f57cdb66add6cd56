package org.leadterm.assessment.sitting;

import java.time.Duration;
import java.util.Optional;

/**
 * Time that was granted while a sitting ran.
 *
 * @param candidate to whom, by candidate id; empty for all
 */
public record Extension(Optional<String> candidate, Duration by, Remark remark) {
}
