package org.leadterm.cpd.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;

/** What comes again in the caller's log. */
@ApplicationScoped
public class Recurrences {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    public Recurrences(CurrentPerson caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Recurrences() {
        this(null, null);
    }

    /** The caller's, the earliest first. */
    @Transactional
    public List<RecurrenceEntry> mine() {
        return of(caller.get().id());
    }

    /** Asks nobody's rights. */
    @Transactional
    public List<RecurrenceEntry> of(PersonId person) {
        return rows.createQuery("select r from RecurrenceRow r where r.person = :person order by r.first, r.id", RecurrenceRow.class)
                .setParameter("person", person.text()).getResultStream().map(RecurrenceRow::snapshot).toList();
    }

    @Transactional
    public RecurrenceEntry begin(Recurrence recurrence) {
        return begin(caller.get().id(), recurrence);
    }

    /** Asks nobody's rights. */
    @Transactional
    public RecurrenceEntry begin(PersonId person, Recurrence recurrence) {
        RecurrenceRow row = new RecurrenceRow(TimeOrderedId.next(clock.instant()), person, recurrence);
        rows.persist(row);
        rows.flush();
        return row.snapshot();
    }

    /** No more drafts come of it; those that have come stay. */
    @Transactional
    public void stop(String id) {
        RecurrenceRow row = Optional.ofNullable(rows.find(RecurrenceRow.class, id)).filter(found -> found.snapshot().person().equals(caller.get().id()))
                .orElseThrow(() -> new CpdNotThere("There is no such recurring activity of yours."));
        rows.remove(row);
    }
}
