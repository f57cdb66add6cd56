package org.leadterm.exercise.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.gate.SignOff.Outcome;

/** What waits at the gate, by one statement and without a look at the notes: for reminders. Asks nobody's rights. */
@ApplicationScoped
public class WaitingDrafts {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager database;

    /** The oldest request first. */
    @Transactional
    public List<WaitingDraft> all() {
        return database.createQuery("""
                select d.id, d.title, d.author, d.lastEditor, r.requester, r.requestedAt from GateRequest r, Draft d
                where d.id = r.draft and d.number = r.number and d.state = 'editing' and r.outcome = :waiting
                order by r.requestedAt""", Object[].class)
                .setParameter("waiting", Outcome.WAITING.id()).getResultStream().map(WaitingDrafts::draft).toList();
    }

    private static WaitingDraft draft(Object[] row) {
        return new WaitingDraft(new DraftId((String) row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                ((LocalDateTime) row[5]).toInstant(ZoneOffset.UTC));
    }
}
