package org.leadterm.people.cohort;

import org.leadterm.people.Refusal;

/** An archived cohort stays as it is (409). */
public final class CohortArchived extends Refusal {
    private static final long serialVersionUID = 1L;

    public CohortArchived(CohortName name) {
        super("The cohort \"" + name + "\" is archived. Take it out of the archive to change it.");
    }
}
