package org.leadterm.classification.rules;

import java.util.Locale;
import java.util.Optional;

/** How sure it is that codes which break a rule are wrong. */
public enum Severity {
    /** A national standard or the classification itself forbids it. */
    ERROR,
    /** There are records for which it is right; worth a second look. */
    WARNING;

    /** The name used in files and the API: {@code error} or {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String id) {
        for (Severity one : values()) {
            if (one.id().equals(id)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
