package org.leadterm.assessment.sitting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Released;
import org.leadterm.attempt.Withholding;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;

/** What candidates may see of their mark sheets now. */
@ApplicationScoped
class Releases implements Withholding {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Clock clock;

    @Inject
    Releases(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Releases() {
        this(null);
    }

    @Override
    @Transactional
    public Released released(CandidateId candidate) {
        return allReleased(List.of(candidate)).get(candidate);
    }

    @Override
    @Transactional
    public Map<CandidateId, Released> allReleased(Collection<CandidateId> candidates) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Map<CandidateId, Released> all = new HashMap<>();
        candidates.forEach(candidate -> all.put(candidate, Released.NOTHING));
        rows.createQuery("select c.id, s.marksAt, s.sheetsAt, s.keysAt from SittingRow s, CandidateRow c"
                        + " where c.id in :candidates and s.id = c.sitting", Object[].class)
                .setParameter("candidates", candidates.stream().map(CandidateId::text).toList()).getResultList()
                .forEach(found -> all.put(new CandidateId((String) found[0]), release(found).at(now)));
        return all;
    }

    @Override
    @Transactional
    public boolean isSatBy(PersonId person, ExerciseId exercise) {
        return satBy(person).contains(exercise);
    }

    /** At work on it; or handed in while the window is open for others and the keys are withheld. */
    @Override
    @Transactional
    public Set<ExerciseId> satBy(PersonId person) {
        return rows.createQuery("""
                select i.ref from CandidateRow c, SittingRow s, ItemRow i
                where c.person = :person and s.id = c.sitting and i.candidate = c.id and i.kind = :kind
                    and (c.state = :open or s.closesAt > :now and s.endedAt is null and (s.keysAt is null or s.keysAt > :now))""", String.class)
                .setParameter("person", person.text()).setParameter("kind", ItemKind.EXERCISE)
                .setParameter("open", CandidateState.OPEN).setParameter("now", clock.instant())
                .getResultStream().map(ExerciseId::new).collect(Collectors.toSet());
    }

    private static Release release(Object[] row) {
        return new Release(moment(row[1]), moment(row[2]), moment(row[3]));
    }

    private static Optional<Instant> moment(Object at) {
        return Optional.ofNullable((Instant) at);
    }
}
