package org.leadterm.cpd.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;

/** The caller's memberships; nobody else sees them but on a statement that the caller hands on. */
@ApplicationScoped
public class Memberships {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    public Memberships(CurrentPerson caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Memberships() {
        this(null, null);
    }

    /** The oldest first. */
    @Transactional
    public List<MembershipEntry> mine() {
        return of(caller.get().id());
    }

    /** Asks nobody's rights. */
    @Transactional
    public List<MembershipEntry> of(PersonId person) {
        return rows.createQuery("select m from MembershipRow m where m.person = :person order by m.since, m.id", MembershipRow.class)
                .setParameter("person", person.text()).getResultStream().map(MembershipRow::snapshot).toList();
    }

    @Transactional
    public MembershipEntry create(Membership membership) {
        return create(caller.get().id(), membership);
    }

    /** Asks nobody's rights. */
    @Transactional
    public MembershipEntry create(PersonId person, Membership membership) {
        MembershipRow row = new MembershipRow(TimeOrderedId.next(clock.instant()), person, membership);
        rows.persist(row);
        rows.flush();
        return row.snapshot();
    }

    /** @throws StaleCpd when it was changed since */
    @Transactional
    public MembershipEntry change(String id, int base, Membership membership) {
        MembershipRow row = own(id, base);
        row.write(membership);
        rows.flush();
        return row.snapshot();
    }

    /** @throws StaleCpd when it was changed since */
    @Transactional
    public void delete(String id, int base) {
        rows.remove(own(id, base));
    }

    private MembershipRow own(String id, int base) {
        MembershipRow row = Optional.ofNullable(rows.find(MembershipRow.class, id)).filter(found -> found.snapshot().person().equals(caller.get().id()))
                .orElseThrow(() -> new CpdNotThere("There is no such membership of yours."));
        StaleCpd.refuse(row.snapshot().version(), base);
        return row;
    }
}
