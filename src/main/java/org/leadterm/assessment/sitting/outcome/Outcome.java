package org.leadterm.assessment.sitting.outcome;

import java.util.List;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Sitting;

/** What came of a sitting: everybody in it, by name, and what everything they were given earned. */
public record Outcome(Sitting sitting, Paper paper, List<Candidate> candidates, List<ItemOutcome> items) {
    public Outcome {
        candidates = List.copyOf(candidates);
        items = List.copyOf(items);
    }
}
