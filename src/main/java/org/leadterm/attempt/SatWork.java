package org.leadterm.attempt;

import java.time.Duration;

/** How long somebody worked on an exercise of a sitting. */
public record SatWork(String attempt, Duration time) {
    /** For the query. */
    public SatWork(String attempt, int seconds) {
        this(attempt, Duration.ofSeconds(seconds));
    }
}
