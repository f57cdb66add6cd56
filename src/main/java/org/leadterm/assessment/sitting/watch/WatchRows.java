package org.leadterm.assessment.sitting.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.sitting.SittingId;

/** The tables of what tutors see, write down and tell while a sitting runs, in the caller's transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class WatchRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    void add(Object row) {
        rows.persist(row);
    }

    void flush() {
        rows.flush();
    }

    /** Of everything in a sitting, without the answers: whose it is, and how far. */
    List<Progress> progress(SittingId sitting) {
        return rows.createQuery("""
                select new org.leadterm.assessment.sitting.watch.Progress(i.candidate, i.answered, i.flagged, i.savedAt)
                from ItemRow i where i.sitting = :sitting""", Progress.class).setParameter("sitting", sitting.text()).getResultList();
    }

    /** The latest first. */
    List<Message> messages(SittingId sitting) {
        List<MessageRow> sent = rows.createQuery("select m from MessageRow m where m.sitting = :sitting order by m.id desc", MessageRow.class)
                .setParameter("sitting", sitting.text()).getResultList();
        List<MessageReadRow> read = sent.isEmpty() ? List.of()
                : rows.createQuery("select r from MessageReadRow r, MessageRow m where m.sitting = :sitting and r.message = m.id", MessageReadRow.class)
                        .setParameter("sitting", sitting.text()).getResultList();
        return sent.stream().map(row -> row.message(read)).toList();
    }

    List<IncidentRow> incidents(SittingId sitting) {
        return rows.createQuery("select i from IncidentRow i where i.sitting = :sitting order by i.id desc", IncidentRow.class)
                .setParameter("sitting", sitting.text()).getResultList();
    }

    Optional<IncidentRow> incident(String id) {
        return Optional.ofNullable(rows.find(IncidentRow.class, id));
    }
}
