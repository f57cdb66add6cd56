package org.leadterm.assessment.sitting;

import java.util.Locale;

/** Where a candidate is. */
public enum CandidateState {
    /** Not started. */
    WAITING,
    /** At work. */
    OPEN,
    /** Handed in; nothing changes the answers any more. */
    SUBMITTED;

    /** The name in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
