package org.leadterm.attempt.trail;

import java.util.Locale;
import java.util.Optional;

/** What was done, in the order in which coders are taught: index first, then the check in the tabular list. */
public enum TrailKind {
    /** Words were looked for; the codes are those of the hits. */
    SEARCH("looked for"),
    /** A lead term or a line of the index was opened. */
    INDEX("index"),
    /** A page of the tabular list was opened. */
    TABULAR("tabular list"),
    /** A code was taken into the answer. */
    TAKEN("took");

    private final String words;

    TrailKind(String words) {
        this.words = words;
    }

    /** The name in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before the text. */
    public String words() {
        return words;
    }

    static Optional<TrailKind> of(String id) {
        for (TrailKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
