package org.leadterm.people.cohort;

/** A cohort in a list, with how many it has. */
public record CohortEntry(CohortId id, CohortName name, boolean archived, int tutors, int members) {
}
