package org.leadterm.assessment.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.people.PersonName;
import org.leadterm.people.cohort.CohortId;

/**
 * What is wanted of a sitting.
 *
 * @param paperVersion the latest when empty
 * @param title        the paper's when empty
 * @param cohort       all whose members sit it
 * @param people       who sit it beside them
 * @param minutes      the paper's when empty
 * @param extra        by person; the others get none
 */
public record NewSitting(PaperId paper, Optional<Integer> paperVersion, Optional<String> title, String countsFor, Optional<CohortId> cohort,
                         List<PersonName> people, Window window, Optional<Integer> minutes, Map<PersonName, ExtraTime> extra, Release release) {
    public NewSitting {
        people = List.copyOf(people);
        extra = Map.copyOf(extra);
    }
}
