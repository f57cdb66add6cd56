package org.leadterm.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The tables of exercises and their versions, in the caller's transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class VersionRows {
    private static final Logger LOG = Logger.getLogger(VersionRows.class.getName());
    @PersistenceContext(unitName = "leadterm")
    EntityManager rows;
    private final ExerciseCounters counters;

    @Inject
    VersionRows(ExerciseCounters counters) {
        this.counters = counters;
    }

    /** For the container's proxy. */
    protected VersionRows() {
        this(null);
    }

    List<ExerciseEntity> exercises() {
        return rows.createQuery("select e from Exercise e order by e.id", ExerciseEntity.class).getResultList();
    }

    List<ExerciseEntity> exercises(Collection<ExerciseId> ids) {
        return rows.createQuery("select e from Exercise e where e.id in :ids", ExerciseEntity.class)
                .setParameter("ids", ids.stream().map(ExerciseId::text).toList()).getResultList();
    }

    Optional<ExerciseEntity> exercise(ExerciseId id) {
        return Optional.ofNullable(rows.find(ExerciseEntity.class, id.text()));
    }

    /** Those who change an exercise at the same time wait for each other. */
    Optional<ExerciseEntity> locked(ExerciseId id) {
        return Optional.ofNullable(rows.find(ExerciseEntity.class, id.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    Set<ExerciseId> outOfUse() {
        return rows.createQuery("select e.id from Exercise e where e.use <> :use", String.class).setParameter("use", Use.IN_USE.id())
                .getResultStream().map(ExerciseId::new).collect(Collectors.toSet());
    }

    /** The latest versions of what is in use, in the order of their names, from after a name on. */
    List<VersionEntity> inUse(String after, int most) {
        return rows.createQuery("select v from ExerciseVersion v, Exercise e where v.exerciseId = e.id"
                        + " and v.number = e.latest and e.id > :after and e.use = :use order by e.id", VersionEntity.class)
                .setParameter("after", after).setParameter("use", Use.IN_USE.id()).setMaxResults(most).getResultList();
    }

    /** The latest versions of all, in the order of their names. */
    List<VersionEntity> latest() {
        return rows.createQuery("select v from ExerciseVersion v, Exercise e where v.exerciseId = e.id and v.number = e.latest"
                + " order by e.id", VersionEntity.class).getResultList();
    }

    /** The latest first. */
    List<VersionEntity> versions(ExerciseId id) {
        return rows.createQuery("select v from ExerciseVersion v where v.exerciseId = :exercise order by v.number desc", VersionEntity.class)
                .setParameter("exercise", id.text()).getResultList();
    }

    Optional<VersionEntity> version(ExerciseId id, int number) {
        return Optional.ofNullable(rows.find(VersionEntity.class, VersionEntity.id(id, number)));
    }

    /** Of versions by their keys: the exercise, the number and the content as it is stored. */
    List<Object[]> contents(List<String> keys) {
        return rows.createQuery("select v.exerciseId, v.number, v.content from ExerciseVersion v where v.id in :keys", Object[].class)
                .setParameter("keys", keys).getResultList();
    }

    /** Whether any version has just this content. */
    boolean holds(ExerciseId id, String digest) {
        return rows.createQuery("select count(v) from ExerciseVersion v where v.exerciseId = :exercise and v.digest = :digest", Long.class)
                .setParameter("exercise", id.text()).setParameter("digest", digest).getSingleResult() > 0;
    }

    /**
     * Stores the next version and returns its number. The exercise's row is locked first: of two uploads at the same time, the second
     * waits and becomes the version after.
     */
    int add(ExerciseNotes notes, VersionContent content, Origin origin, String by, Instant now) {
        open(notes.id());
        int number = locked(notes.id()).orElseThrow().nextVersion();
        rows.persist(new VersionEntity(ExerciseSummary.of(notes, number), content, origin, by, now));
        rows.flush();
        return number;
    }

    private void open(ExerciseId id) {
        try {
            counters.open(id);
        } catch (PersistenceException madeMeanwhile) {
            LOG.log(Level.FINE, "Exercise {0} was uploaded twice at the same moment", id);
        }
    }
}
