package org.leadterm.people.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * For how long something is kept.
 *
 * @param months none: for ever
 * @param reason why so long and no longer
 */
public record Retention(String name, int months, String reason) {
    public static final int MOST_MONTHS = 600;
    public static final String ACCOUNTS = "disabled-accounts";

    public Retention {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(months + " months");
        }
    }

    /** What is older than this has been kept long enough; empty when it is kept for ever. */
    public Optional<Instant> until(Instant now) {
        return months == 0 ? Optional.empty() : Optional.of(now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant());
    }

    String words() {
        return months == 0 ? "for ever" : months == 1 ? "1 month" : months + " months";
    }
}
