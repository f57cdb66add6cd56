package org.leadterm.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadterm.assessment.paper.ItemKind;
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
        return rows.createQuery("select s from SittingRow s, CandidateRow c where c.id = :candidate and s.id = c.sitting", SittingRow.class)
                .setParameter("candidate", candidate.text()).getResultStream().findFirst()
                .map(row -> row.sitting().release().at(clock.instant())).orElse(Released.NOTHING);
    }

    /** At work on it; or handed in while the window is open for others and the keys are withheld. */
    @Override
    @Transactional
    public boolean isSatBy(PersonId person, ExerciseId exercise) {
        return rows.createQuery("""
                select count(i) from CandidateRow c, SittingRow s, ItemRow i
                where c.person = :person and s.id = c.sitting and i.candidate = c.id and i.kind = :kind and i.ref = :exercise
                    and (c.state = :open or s.closesAt > :now and s.endedAt is null and (s.keysAt is null or s.keysAt > :now))""", Long.class)
                .setParameter("person", person.text()).setParameter("kind", ItemKind.EXERCISE).setParameter("exercise", exercise.text())
                .setParameter("open", CandidateState.OPEN).setParameter("now", clock.instant()).getSingleResult() > 0;
    }
}
