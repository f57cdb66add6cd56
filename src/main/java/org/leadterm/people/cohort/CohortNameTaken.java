package org.leadterm.people.cohort;

import org.leadterm.people.Refusal;

/** Another cohort, perhaps an archived one, is called that (409). */
public final class CohortNameTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    CohortNameTaken(CohortName name) {
        super("There is a cohort \"" + name + "\" already; it may be an archived one.");
    }
}
