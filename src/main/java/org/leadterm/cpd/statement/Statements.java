package org.leadterm.cpd.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.membership.Memberships;
import org.leadterm.people.Person;

/** Statements of one's own cycles: the same code as long as the log says the same, a new one after it changed. */
@ApplicationScoped
public class Statements {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Cycles cycles;
    private final Activities activities;
    private final Memberships memberships;
    private final Readers readers;
    private final Clock clock;

    @Inject
    public Statements(Cycles cycles, Activities activities, Memberships memberships, Readers readers, Clock clock) {
        this.cycles = cycles;
        this.activities = activities;
        this.memberships = memberships;
        this.readers = readers;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Statements() {
        this(null, null, null, null, null);
    }

    /**
     * Issues a statement of a cycle of the caller's.
     *
     * @throws CpdNotThere when it is somebody else's: a statement is handed on by whom it tells of
     */
    @Transactional
    public Statement issue(CycleId id) {
        Person person = readers.caller();
        Cycle cycle = Optional.of(cycles.find(id)).filter(found -> readers.isOwn(found.person()))
                .orElseThrow(() -> new CpdNotThere("There is no such cycle of yours."));
        CycleCheck check = CycleCheck.of(cycle, activities.mine(), Today.of(clock));
        String digest = LogDigest.of(check);
        StatementRow row = rows.createQuery("select s from StatementRow s where s.cycle = :cycle and s.digest = :digest order by s.issued", StatementRow.class)
                .setParameter("cycle", id.text()).setParameter("digest", digest).getResultStream().findFirst().orElseGet(() -> persisted(person, id, digest));
        return new Statement(row.code(), row.issued(), person, check, memberships.of(person.id()).stream()
                .filter(each -> overlaps(each.membership().since(), each.membership().until(), cycle)).toList());
    }

    /** Asks nobody's rights: whoever knows the code was shown the statement. */
    @Transactional
    Optional<Verified> verify(StatementCode code) {
        return Optional.ofNullable(rows.find(StatementRow.class, code.text())).flatMap(row -> cycles.everything(row.person()).stream()
                .filter(cycle -> cycle.id().equals(row.cycle())).findFirst().map(cycle -> verified(row, cycle)));
    }

    private Verified verified(StatementRow row, Cycle cycle) {
        CycleCheck now = CycleCheck.of(cycle, activities.everything(row.person()), Today.of(clock));
        return new Verified(row.code(), row.initials(), cycle.name(), row.issued(), LogDigest.of(now).equals(row.digest()));
    }

    private StatementRow persisted(Person person, CycleId cycle, String digest) {
        StatementRow row = new StatementRow(person, cycle, digest, clock.instant());
        rows.persist(row);
        rows.flush();
        return row;
    }

    private static boolean overlaps(LocalDate since, Optional<LocalDate> until, Cycle cycle) {
        return !since.isAfter(cycle.until()) && until.filter(cycle.from()::isAfter).isEmpty();
    }
}
