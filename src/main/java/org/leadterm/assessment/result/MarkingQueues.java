package org.leadterm.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.outcome.Outcomes;
import org.leadterm.assessment.sitting.room.ItemsShown;
import org.leadterm.exercise.json.Json;

/**
 * The answers of a sitting that a person has to mark, one question after the other. Within a question they stand in an order that
 * neither names nor the order of arrival tell, the same for every marker.
 */
@ApplicationScoped
public class MarkingQueues {
    private static final Comparator<CandidateItem> ANONYMOUS = Comparator.comparing((CandidateItem item) -> item.ref().toString())
            .thenComparing(item -> item.ref().version())
            .thenComparing(item -> UUID.nameUUIDFromBytes((item.candidate().text() + item.number()).getBytes(StandardCharsets.UTF_8)));
    private final Outcomes outcomes;
    private final ItemsShown shown;

    @Inject
    MarkingQueues(Outcomes outcomes, ItemsShown shown) {
        this.outcomes = outcomes;
        this.shown = shown;
    }

    /** For the container's proxy. */
    protected MarkingQueues() {
        this(null, null);
    }

    @Transactional
    public List<QueuedAnswer> of(SittingId id) {
        return outcomes.awaiting(id).stream().filter(CandidateItem::isQuestion).sorted(ANONYMOUS)
                .map(item -> new QueuedAnswer(item.candidate(), item.number(), shown.question(item), Json.read(item.answer()).path("text").asText()))
                .toList();
    }
}
