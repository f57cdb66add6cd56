package org.leadterm.classification;

import java.util.Objects;

/** What the tabular list says under a code. */
public record Note(Code code, Kind kind, String text) {
    /** How a note bears on its code. */
    public enum Kind { INCLUSION, EXCLUSION, NOTE }

    public Note {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty note under " + code);
        }
    }
}
