package org.leadterm.cpd.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.PersonLocks;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.cpd.Today;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Everybody's cycles. The one that holds today is begun when somebody first looks, unless they began their own. */
@ApplicationScoped
public class Cycles {
    private static final int YEARS_BACK = 20;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Readers readers;
    private final PersonLocks locks;
    private final Schemes schemes;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public Cycles(Readers readers, PersonLocks locks, Schemes schemes, AuditTrail trail, Clock clock) {
        this.readers = readers;
        this.locks = locks;
        this.schemes = schemes;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Cycles() {
        this(null, null, null, null, null);
    }

    /** The caller's, newest first, with one that holds today. */
    @Transactional
    public List<Cycle> mine() {
        current();
        return all(readers.caller().id());
    }

    /** The caller's cycle of today, begun by the site's scheme where there is none. */
    @Transactional
    public Cycle current() {
        return on(Today.of(clock));
    }

    /** The caller's cycle that holds a day, begun by the site's scheme where there is none. */
    @Transactional
    public Cycle on(LocalDate day) {
        return on(readers.caller().id(), day);
    }

    /** Somebody's cycle that holds a day, begun by the site's scheme where there is none. Asks nobody's rights. */
    @Transactional
    public Cycle on(PersonId person, LocalDate day) {
        return holding(person, day).orElseGet(() -> {
            locks.lock(person);
            return holding(person, day).orElseGet(() -> begin(person, schemes.site().beginningBefore(day)));
        });
    }

    /** Somebody's, newest first; of those the caller oversees, or the caller's own. */
    @Transactional
    public List<Cycle> of(PersonId person) {
        readers.require(person);
        return all(person);
    }

    /** All of somebody's, newest first. Asks nobody's rights. */
    @Transactional
    public List<Cycle> everything(PersonId person) {
        return all(person);
    }

    /** @throws CpdNotThere when it is of nobody whose log the caller may see */
    @Transactional
    public Cycle find(CycleId id) {
        Cycle cycle = row(id).snapshot();
        readers.require(cycle.person());
        return cycle;
    }

    /**
     * Begins a cycle of one's own on another day than the site's, with the site's length and targets. Cycles may overlap, such as a
     * year's within an institute's three: an activity still counts in one of them.
     *
     * @throws CpdRefused when the day is too far away
     * @throws CpdConflict when there is one with these days
     */
    @Transactional
    public Cycle begin(LocalDate from) {
        LocalDate today = Today.of(clock);
        if (from.isBefore(today.minusYears(YEARS_BACK)) || from.isAfter(today.plusYears(1))) {
            throw new CpdRefused("from", "A cycle begins at most " + YEARS_BACK + " years ago and a year from now.");
        }
        PersonId person = readers.caller().id();
        locks.lock(person);
        if (all(person).stream().anyMatch(cycle -> cycle.from().equals(from) && cycle.until().equals(schemes.site().end(from)))) {
            throw new CpdConflict("There is a cycle with these days already.");
        }
        return begin(person, from);
    }

    /** Begins a cycle of somebody's with the site's length and targets. Asks nobody's rights. */
    @Transactional
    public Cycle begin(PersonId person, LocalDate from) {
        Scheme scheme = schemes.site();
        LocalDate until = scheme.end(from);
        CycleRow row = new CycleRow(new CycleId(TimeOrderedId.next(clock.instant())), person, scheme.nameOf(from, until), from, until, scheme.target());
        rows.persist(row);
        rows.flush();
        return row.snapshot();
    }

    /** Sets the targets of one cycle; for administrators, who may not set their own. */
    @Transactional
    public Cycle ask(CycleId id, int base, Target target) {
        Person by = readers.caller();
        Cycle before = find(id);
        if (!by.is(Role.ADMINISTRATOR) || readers.isOwn(before.person())) {
            throw new NotAllowed("The targets of a cycle are set by an administrator other than its owner.");
        }
        StaleCpd.refuse(before.version(), base);
        if (target.unit() != before.target().unit()) {
            throw new CpdRefused("unit", "A cycle that has begun in " + before.target().unit().text() + " goes on in them.");
        }
        row(id).ask(target);
        rows.flush();
        trail.record(Deed.of(by.name().text(), "cpd.cycle.ask", "CPD cycle " + id + " " + before.name())
                .changing(SchemeJson.text(before.target()), SchemeJson.text(target)));
        return row(id).snapshot();
    }

    private List<Cycle> all(PersonId person) {
        return rows.createQuery("select c from CycleRow c where c.person = :person order by c.beginning desc, c.ending desc, c.id desc", CycleRow.class)
                .setParameter("person", person.text()).getResultStream().map(CycleRow::snapshot).toList();
    }

    private Optional<Cycle> holding(PersonId person, LocalDate day) {
        return all(person).stream().filter(cycle -> cycle.holds(day)).findFirst();
    }

    private CycleRow row(CycleId id) {
        return Optional.ofNullable(rows.find(CycleRow.class, id.text())).orElseThrow(() -> new CpdNotThere("There is no such cycle that you may see."));
    }
}
