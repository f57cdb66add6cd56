package org.leadterm.progress.cohort;

import org.leadterm.people.cohort.CohortEntry;

/**
 * How many of a cohort need their tutor.
 *
 * @param notBegun who never opened an exercise
 * @param stuck    by the rule that the cohort's page states
 */
public record CohortStanding(CohortEntry cohort, int notBegun, int stuck) {

    /** Of the cohort's progress. */
    public String address() {
        return CohortPage.address(cohort.id());
    }
}
