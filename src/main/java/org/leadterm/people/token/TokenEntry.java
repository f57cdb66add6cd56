package org.leadterm.people.token;

import java.time.Instant;
import java.util.Optional;

/** A token as its owner and administrators see it: never its secret. */
public record TokenEntry(String id, String name, Instant createdAt, Optional<Instant> lastUsedAt) {
}
