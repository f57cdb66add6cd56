package org.leadterm.people.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Which entries to show, the latest first.
 *
 * @param who part of who did it; empty for all
 * @param action how the action begins, {@code cohort.} for one; empty for all
 * @param subject part of what it was done to; empty for all
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditSearch(String who, String action, String subject, Instant from, Instant until) {
    public static final AuditSearch ALL = new AuditSearch("", "", "", Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));

    /** Entries are stored to the microsecond. */
    public AuditSearch {
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
    }

    String whoPattern() {
        return "%" + escaped(who) + "%";
    }

    String actionPattern() {
        return escaped(action) + "%";
    }

    String subjectPattern() {
        return "%" + escaped(subject) + "%";
    }

    private static String escaped(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
