package org.leadterm.assessment.sitting.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.room.Place;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Forgetting;

/** The names of candidates, which sittings keep as they were when they were set. */
@ApplicationScoped
public class SittingNames implements Forgetting {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Rolls rolls;
    private final Clock clock;

    /** For the container's proxy. */
    protected SittingNames() {
        this(null, null);
    }

    @Inject
    SittingNames(Rolls rolls, Clock clock) {
        this.rolls = rolls;
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
        return rolls.of(person.id()).stream().filter(place -> isUnderWay(place, now))
                .map(place -> "The assessment \"" + place.sitting().title() + "\" is being sat, or its marks are not released.").toList();
    }

    private static boolean isUnderWay(Place place, Instant now) {
        CandidateState state = place.candidate().state();
        return state == CandidateState.OPEN || state == CandidateState.SUBMITTED && !place.sitting().release().marksAt(now);
    }

    @Override
    @Transactional
    public void forget(Person person, Person pseudonym) {
        rows.createQuery("update CandidateRow c set c.name = :name, c.displayName = :shown, c.version = c.version + 1 where c.person = :person")
                .setParameter("name", pseudonym.name().text()).setParameter("shown", pseudonym.displayName()).setParameter("person", person.id().text())
                .executeUpdate();
    }
}
