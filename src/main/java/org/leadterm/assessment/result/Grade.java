package org.leadterm.assessment.result;

import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.outcome.ItemOutcome;

/**
 * A candidate's line in the gradebook.
 *
 * @param marks empty before the hand-in
 * @param items as many as were drawn, in their order; empty before the start
 */
public record Grade(Candidate candidate, Optional<PaperMarks> marks, List<ItemOutcome> items) {
    public Grade {
        items = List.copyOf(items);
    }
}
