package org.leadterm.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Released;
import org.leadterm.attempt.Withholding;

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
}
