package org.leadterm.people.cohort;

import org.leadterm.people.Refusal;

/** There is no such cohort, or it is not the caller's to see (404). */
public final class UnknownCohort extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnknownCohort(String id) {
        super("There is no cohort \"" + id + "\" that is yours to see.");
    }
}
