package org.leadterm.exercise.draft;

import java.time.Instant;

/** A save that is acknowledged. */
public record DraftSave(int number, Instant savedAt) {
}
