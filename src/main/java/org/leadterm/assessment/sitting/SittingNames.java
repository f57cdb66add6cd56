package org.leadterm.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Forgetting;

/** The names of candidates, which sittings keep as they were when they were set. */
@ApplicationScoped
public class SittingNames implements Forgetting {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final SittingRows sittings;
    private final Clock clock;

    /** For the container's proxy. */
    protected SittingNames() {
        this(null, null);
    }

    @Inject
    SittingNames(SittingRows sittings, Clock clock) {
        this.sittings = sittings;
        this.clock = clock;
    }

    @Override
    public List<String> goes() {
        return List.of("The names in lists of candidates.");
    }

    @Override
    public List<String> stays() {
        return List.of("Certificates that were issued, with the name on them: whoever was shown one can still verify it. Sittings keep what tutors wrote down "
                + "as incidents.");
    }

    @Override
    @Transactional
    public List<String> obstacles(Person person) {
        Instant now = clock.instant();
        return sittings.of(person.id()).stream().filter(both -> isUnderWay((SittingRow) both[0], (CandidateRow) both[1], now))
                .map(both -> "The assessment \"" + ((SittingRow) both[0]).sitting().title() + "\" is being sat, or its marks are not released.").toList();
    }

    private static boolean isUnderWay(SittingRow sitting, CandidateRow candidate, Instant now) {
        CandidateState state = candidate.candidate().state();
        return state == CandidateState.OPEN || state == CandidateState.SUBMITTED && !sitting.sitting().release().marksAt(now);
    }

    @Override
    @Transactional
    public void forget(Person person, Person pseudonym) {
        rows.createQuery("update CandidateRow c set c.name = :name, c.displayName = :shown, c.version = c.version + 1 where c.person = :person")
                .setParameter("name", pseudonym.name().text()).setParameter("shown", pseudonym.displayName()).setParameter("person", person.id().text())
                .executeUpdate();
    }
}
