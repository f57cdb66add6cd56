package org.leadterm.assessment.sitting;

import java.util.Locale;

/** How answers came to be handed in. */
public enum HandIn {
    /** By the candidate. */
    CANDIDATE,
    /** By the server, after the deadline: what was acknowledged until then. */
    TIME;

    /** The name in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
