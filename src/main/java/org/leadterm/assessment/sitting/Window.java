package org.leadterm.assessment.sitting;

import java.time.Instant;
import java.util.Optional;

/**
 * When candidates may begin, and when everybody's ordinary time ends at the latest.
 *
 * @param closes empty when it stays open
 */
public record Window(Instant opens, Optional<Instant> closes) {
    public Window {
        if (closes.filter(end -> !end.isAfter(opens)).isPresent()) {
            throw new IllegalArgumentException("a window from " + opens + " to " + closes.get());
        }
    }

    public Instant end() {
        return closes.orElse(Instant.MAX);
    }
}
