package org.leadterm.attempt;

import java.time.Instant;

/** An acknowledged save: durable when this is given out. */
public record Save(int version, Instant savedAt, String receipt) {
}
