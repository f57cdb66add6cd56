package org.leadterm.assessment.sitting;

import java.util.List;
import java.util.Map;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.attempt.SatAttempt;

/**
 * A candidate's own paper, once started.
 *
 * @param items    in their order
 * @param attempts the exercises' attempts, by their ids
 */
public record CandidatePaper(Seat seat, Paper paper, List<CandidateItem> items, Map<String, SatAttempt> attempts) {
    public CandidatePaper {
        items = List.copyOf(items);
        attempts = Map.copyOf(attempts);
    }

    public boolean isAnswered(CandidateItem item) {
        return item.attempt().map(id -> attempts.get(id).answerVersion() > 0).orElse(item.answered());
    }

    /** The numbers of what nothing is answered to. */
    public List<Integer> unanswered() {
        return items.stream().filter(item -> !isAnswered(item)).map(CandidateItem::number).toList();
    }

    public List<Integer> flagged() {
        return items.stream().filter(CandidateItem::flagged).map(CandidateItem::number).toList();
    }
}
