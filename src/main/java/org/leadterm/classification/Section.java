package org.leadterm.classification;

import java.util.Objects;

/** A chapter or block: the categories from {@code first} to {@code last}, three characters each. */
public record Section(Kind kind, String id, String first, String last, String title) {
    /** Chapters hold blocks, and blocks may hold narrower ones. */
    public enum Kind { CHAPTER, BLOCK }

    public Section {
        Objects.requireNonNull(kind);
        if (id.isBlank() || title.isBlank() || first.length() != 3 || last.length() != 3 || first.compareTo(last) > 0) {
            throw new IllegalArgumentException("not a chapter or block: " + id + " " + first + "-" + last + " " + title);
        }
    }

    /** {@code A00-A09}. */
    public String range() {
        return first + "-" + last;
    }

    public boolean holds(String category) {
        return first.compareTo(category) <= 0 && last.compareTo(category) >= 0;
    }

    boolean holds(Section other) {
        return holds(other.first) && holds(other.last);
    }
}
