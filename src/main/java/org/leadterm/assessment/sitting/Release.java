package org.leadterm.assessment.sitting;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.attempt.Released;

/**
 * When candidates may see what: three switches, each a moment from which it is on, or none. It does not show a mark sheet without
 * marks, or a key without a mark sheet.
 */
public record Release(Optional<Instant> marks, Optional<Instant> sheets, Optional<Instant> keys) {
    public static final Release NOTHING = new Release(Optional.empty(), Optional.empty(), Optional.empty());

    /** What can be released. */
    public enum Switch {
        MARKS, SHEETS, KEYS;

        /** The name in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Switch> of(String id) {
            return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    public boolean marksAt(Instant now) {
        return isOn(marks, now);
    }

    public boolean sheetsAt(Instant now) {
        return marksAt(now) && isOn(sheets, now);
    }

    public boolean keysAt(Instant now) {
        return sheetsAt(now) && isOn(keys, now);
    }

    public Released at(Instant now) {
        return keysAt(now) ? Released.KEY : sheetsAt(now) ? Released.SHEET : Released.NOTHING;
    }

    private static boolean isOn(Optional<Instant> from, Instant now) {
        return from.filter(moment -> !moment.isAfter(now)).isPresent();
    }
}
