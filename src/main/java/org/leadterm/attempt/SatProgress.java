package org.leadterm.attempt;

import java.time.Instant;

/** An exercise that a candidate has saved at least once, and when last. */
public record SatProgress(String candidate, Instant savedAt) {
}
