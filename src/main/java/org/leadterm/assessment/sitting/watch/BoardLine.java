package org.leadterm.assessment.sitting.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.sitting.Candidate;

/**
 * A candidate as the monitor shows one.
 *
 * @param answered how many of their parts have an answer
 * @param parts    how many there are; 0 before the start
 * @param left     time left; empty before the start, without a limit, and after the hand-in
 */
public record BoardLine(Candidate candidate, int answered, int flagged, int parts, Optional<Instant> lastSaved, boolean paused, Optional<Duration> left) {
}
