package org.leadterm.assessment.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A candidate's place in a sitting, at a moment of the server's clock.
 *
 * @param paused whether the clock stands
 * @param left   time left; empty before the start, without a limit, and after the hand-in
 */
public record Seat(Sitting sitting, Candidate candidate, boolean paused, Optional<Duration> left, Instant now) {
}
