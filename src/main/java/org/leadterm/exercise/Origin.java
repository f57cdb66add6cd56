package org.leadterm.exercise;

import java.util.Locale;

/** How a version came into the library. */
public enum Origin {
    /** Loaded at start from the files that come with the product, or from the installation's own folder. */
    SHIPPED,
    /** Uploaded by somebody. */
    UPLOADED,
    /** Written in the workshop and released by a second person. */
    WRITTEN;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
