package org.leadterm.shell.home;

import java.util.List;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.progress.cohort.CohortStanding;

/**
 * What a tutor is met with.
 *
 * @param alarms   how many exercises a release puts in doubt
 * @param sittings that run or are next, the earliest first
 * @param cohorts  those in use that the tutor keeps
 */
record TutorHome(int alarms, List<Sitting> sittings, List<CohortStanding> cohorts) {
    TutorHome {
        sittings = List.copyOf(sittings);
        cohorts = List.copyOf(cohorts);
    }
}
