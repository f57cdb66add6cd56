package org.leadterm.assessment.sitting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.sitting.PoolsJson;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;

/** The exercises that are kept for assessments: whoever sits one is not to practise what it may set before its keys are released. */
@ApplicationScoped
public class ReservedExercises {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Clock clock;

    @Inject
    ReservedExercises(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected ReservedExercises() {
        this(null);
    }

    /** All that may be drawn or is fixed in the sittings of somebody, past and to come, whose keys are not released. */
    @Transactional
    public Set<ExerciseId> keptFrom(PersonId person) {
        return rows.createQuery("""
                select s.pools from SittingRow s, CandidateRow c
                where c.sitting = s.id and c.person = :person and (s.keysAt is null or s.keysAt > :now)""", String.class)
                .setParameter("person", person.text()).setParameter("now", clock.instant()).getResultStream()
                .flatMap(pools -> PoolsJson.read(pools).sections().stream().flatMap(items -> items.stream().flatMap(refs -> refs.stream())))
                .filter(ref -> ref.kind() == ItemKind.EXERCISE).map(ref -> new ExerciseId(ref.id())).collect(Collectors.toSet());
    }
}
