package org.leadterm.attempt;

import java.util.Locale;

/** Where an attempt is in its life. */
public enum AttemptState {
    /** Being worked on. */
    OPEN,
    /** Handed in; nothing changes it any more. */
    SUBMITTED;

    /** The name in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
