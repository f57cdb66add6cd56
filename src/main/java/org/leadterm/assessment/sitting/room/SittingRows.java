package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.allowance.Allowances;
import org.leadterm.assessment.sitting.allowance.Grants;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.PersonId;

/** The tables of sittings, in the caller's transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class SittingRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Grants grants;

    @Inject
    SittingRows(Grants grants) {
        this.grants = grants;
    }

    /** For the container's proxy. */
    protected SittingRows() {
        this(null);
    }

    void add(Object row) {
        rows.persist(row);
    }

    void flush() {
        rows.flush();
    }

    SittingRow sitting(SittingId id) {
        return Optional.ofNullable(rows.find(SittingRow.class, id.text())).orElseThrow(() -> new NotThere("sitting", id.text()));
    }

    /** Those who change a sitting at the same time wait for each other. */
    SittingRow lockedSitting(SittingId id) {
        return Optional.ofNullable(rows.find(SittingRow.class, id.text(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotThere("sitting", id.text()));
    }

    List<SittingRow> all() {
        return rows.createQuery("select s from SittingRow s order by s.opensAt desc, s.id", SittingRow.class).getResultList();
    }

    List<Object[]> of(PersonId person) {
        return rows.createQuery("select s, c from SittingRow s, CandidateRow c where c.sitting = s.id and c.person = :person"
                + " order by s.opensAt desc, s.id", Object[].class).setParameter("person", person.text()).getResultList();
    }

    Optional<CandidateId> candidate(SittingId sitting, PersonId person) {
        return rows.createQuery("select c.id from CandidateRow c where c.sitting = :sitting and c.person = :person", String.class)
                .setParameter("sitting", sitting.text()).setParameter("person", person.text()).getResultStream().map(CandidateId::new).findFirst();
    }

    Optional<CandidateRow> candidate(CandidateId id) {
        return Optional.ofNullable(rows.find(CandidateRow.class, id.text()));
    }

    /**
     * The candidate's row, which nobody else changes until the transaction ends. To be the first thing that a transaction reads, so
     * that what it reads after is not older.
     */
    Optional<CandidateRow> locked(CandidateId id) {
        return Optional.ofNullable(rows.find(CandidateRow.class, id.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<CandidateRow> candidates(SittingId sitting) {
        return rows.createQuery("select c from CandidateRow c where c.sitting = :sitting order by c.name", CandidateRow.class)
                .setParameter("sitting", sitting.text()).getResultList();
    }

    /** All of a sitting, those too who have not started: whoever starts meanwhile waits, and then sees what was granted. */
    List<CandidateRow> lockedCandidates(SittingId sitting) {
        return rows.createQuery("select c from CandidateRow c where c.sitting = :sitting order by c.id", CandidateRow.class)
                .setParameter("sitting", sitting.text()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Candidates at work whose deadline was before a moment. */
    List<CandidateId> due(Instant before, int most) {
        return rows.createQuery("select c.id from CandidateRow c where c.state = :open and c.deadline < :before order by c.deadline", String.class)
                .setParameter("open", CandidateState.OPEN).setParameter("before", before).setMaxResults(most)
                .getResultStream().map(CandidateId::new).toList();
    }

    Allowances allowances(Sitting sitting) {
        return grants.of(sitting);
    }

    /** As they are in the database now, whatever this transaction has read before. */
    List<ItemRow> items(CandidateId candidate) {
        return rows.createQuery("select i from ItemRow i where i.candidate = :candidate order by i.number", ItemRow.class)
                .setParameter("candidate", candidate.text()).setHint("jakarta.persistence.cache.storeMode", CacheStoreMode.REFRESH).getResultList();
    }

    /** The answers that a person has still to mark. */
    List<ItemRow> awaiting(SittingId sitting) {
        return rows.createQuery("select i from ItemRow i where i.sitting = :sitting and i.available is not null and i.awarded is null"
                        + " order by i.ref, i.refVersion", ItemRow.class)
                .setParameter("sitting", sitting.text()).getResultList();
    }

    Optional<ItemRow> item(CandidateId candidate, int number) {
        return Optional.ofNullable(rows.find(ItemRow.class, new ItemRow.Key(candidate, number)));
    }

    /** Opens or closes everything of a candidate for saves; saves that are under way are waited for. */
    void put(CandidateId candidate, CandidateState state) {
        rows.createQuery("update ItemRow i set i.state = :state, i.version = i.version + 1 where i.candidate = :candidate")
                .setParameter("state", state).setParameter("candidate", candidate.text()).executeUpdate();
    }

    void until(CandidateId candidate, Optional<Instant> deadline) {
        rows.createQuery("update ItemRow i set i.deadline = :deadline, i.version = i.version + 1 where i.candidate = :candidate")
                .setParameter("deadline", deadline.orElse(null)).setParameter("candidate", candidate.text()).executeUpdate();
    }

    /** Its page has called: told beside the row's own changes, which never wait for it. */
    int seen(CandidateId candidate, PersonId person, Optional<Instant> unsavedSince, Instant now) {
        return rows.createQuery("update CandidateRow c set c.seenAt = :now, c.unsavedSince = :unsaved where c.id = :candidate and c.person = :person")
                .setParameter("now", now).setParameter("unsaved", unsavedSince.orElse(null)).setParameter("candidate", candidate.text())
                .setParameter("person", person.text()).executeUpdate();
    }

    void remove(CandidateRow row) {
        rows.remove(row);
    }
}
