package org.leadterm.cpd.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Second persons' word that an activity took place: of tutors of its owner's cohorts and of administrators, never of the owner. */
@ApplicationScoped
public class Verifications {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Activities activities;
    private final Readers readers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public Verifications(Activities activities, Readers readers, AuditTrail trail, Clock clock) {
        this.activities = activities;
        this.readers = readers;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Verifications() {
        this(null, null, null, null);
    }

    /**
     * @param base the version that was looked at
     * @throws CpdConflict for one's own, and for what is verified already
     * @throws StaleCpd when it was changed since it was looked at
     */
    @Transactional
    public Activity verify(ActivityId id, int base) {
        Activity activity = another(id, base);
        if (activity.isVerified()) {
            throw new CpdConflict("This is verified already.");
        }
        Person by = readers.caller();
        row(id).verify(by, clock.instant());
        trail.record(deed(by, "verify", activity).changing("", "verified by " + by.displayName()));
        return activities.find(id);
    }

    /** Takes a verification back. */
    @Transactional
    public Activity withdraw(ActivityId id, int base, String why) {
        Activity activity = another(id, base);
        Person by = readers.caller();
        Verification verified = activity.verification().orElseThrow(() -> new CpdConflict("This is not verified."));
        row(id).unverify();
        trail.record(deed(by, "unverify", activity).changing("verified by " + verified.name(), "").because(why));
        return activities.find(id);
    }

    /** How many logged activities of each of these people nobody has verified, in one statement; without the caller's own. Asks nobody's rights. */
    @Transactional
    public Map<PersonId, Integer> waiting(Collection<PersonId> people) {
        List<String> others = people.stream().filter(person -> !readers.isOwn(person)).map(PersonId::text).toList();
        Map<PersonId, Integer> waiting = new HashMap<>();
        if (!others.isEmpty()) {
            rows.createQuery("select a.person, count(a) from ActivityRow a where a.person in :people and a.state = :logged and a.verifiedBy is null"
                    + " group by a.person", Object[].class).setParameter("people", others).setParameter("logged", EntryState.LOGGED).getResultList()
                    .forEach(row -> waiting.put(new PersonId((String) row[0]), Math.toIntExact((Long) row[1])));
        }
        return waiting;
    }

    private Activity another(ActivityId id, int base) {
        Activity activity = activities.find(id);
        if (readers.isOwn(activity.person())) {
            throw new CpdConflict("An activity is verified by somebody else than its owner.");
        }
        StaleCpd.refuse(activity.version(), base);
        return activity;
    }

    private ActivityRow row(ActivityId id) {
        return rows.find(ActivityRow.class, id.text());
    }

    private static Deed deed(Person by, String action, Activity activity) {
        return Deed.of(by.name().text(), "cpd.activity." + action, "CPD activity " + activity.id());
    }
}
