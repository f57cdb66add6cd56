package org.leadterm.progress.practice;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * An assessment that somebody is to sit.
 *
 * @param address where it is sat, within the application
 * @param closes  empty when it stays open
 * @param extra   the extra time in words; blank when there is none
 * @param begun   whether the clock runs
 */
public record SetWork(String title, String address, Instant opens, Optional<Instant> closes, int minutes, String extra, boolean begun) implements Task {
    /** What was begun first, then by the moment that matters. */
    static final Comparator<SetWork> PRESSING = Comparator.comparing((SetWork work) -> !work.begun()).thenComparing(SetWork::due)
            .thenComparing(SetWork::address);

    /** By when: the end of its window, or, where that stays open, its beginning. */
    public Instant due() {
        return closes.orElse(opens);
    }
}
