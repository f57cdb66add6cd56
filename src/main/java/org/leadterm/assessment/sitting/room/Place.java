package org.leadterm.assessment.sitting.room;

import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Sitting;

/** Somebody's part in a sitting, with the sitting. */
public record Place(Sitting sitting, Candidate candidate) {
}
