package org.leadterm.progress.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** The thresholds of the site. Administrators keep them; every change is in the audit trail. */
@ApplicationScoped
public class AuditLevels {
    /** More would hide each other in a chart. */
    public static final int MOST_SHOWN = 3;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final CurrentPerson current;
    private final AuditTrail trail;
    private final Clock clock;

    protected AuditLevels() {
        this(null, null, null);
    }

    @Inject
    AuditLevels(CurrentPerson current, AuditTrail trail, Clock clock) {
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that progress is held against, in the order of their names. Asks nobody's rights: they are no secret. */
    @Transactional
    public List<AuditLevel> shown() {
        return query("where l.shown = true").stream().map(AuditLevelRow::level).toList();
    }

    @Transactional
    public List<AuditLevel> all() {
        current.require(Role.ADMINISTRATOR);
        return query("").stream().map(AuditLevelRow::level).toList();
    }

    /** New ones are not shown before somebody says so. */
    @Transactional
    public AuditLevel add(LevelDraft draft) {
        Person by = current.require(Role.ADMINISTRATOR);
        AuditLevel wanted = draft.read(LevelId.next(clock.instant()), false, 0);
        refuseTwice(wanted);
        AuditLevelRow row = new AuditLevelRow(wanted);
        entities.persist(row);
        entities.flush();
        trail.record(deed(by, "add", row.level()).changing("", row.level().text()));
        return row.level();
    }

    /**
     * Changes the thresholds as the caller last saw them.
     *
     * @throws LevelRefused when somebody else has changed them since, too
     */
    @Transactional
    public AuditLevel change(AuditLevel seen, LevelDraft draft) {
        Person by = current.require(Role.ADMINISTRATOR);
        AuditLevelRow row = locked(seen.id());
        AuditLevel before = row.level();
        if (before.version() != seen.version()) {
            throw new LevelRefused("", "Somebody else has changed these thresholds in the meantime. Open them again.");
        }
        AuditLevel wanted = draft.read(before.id(), before.shown(), before.version());
        if (!wanted.equals(before)) {
            refuseTwice(wanted);
            row.become(wanted);
            entities.flush();
            trail.record(deed(by, "change", before).changing(before.text(), row.level().text()));
        }
        return row.level();
    }

    /** Whether progress is to be held against it from now on. */
    @Transactional
    public void show(LevelId id, boolean shown) {
        Person by = current.require(Role.ADMINISTRATOR);
        List<AuditLevelRow> all = entities.createQuery("select l from AuditLevel l", AuditLevelRow.class).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        AuditLevelRow row = all.stream().filter(each -> each.level().id().equals(id)).findFirst().orElseThrow(AuditLevels::gone);
        if (row.level().shown() == shown) {
            return;
        }
        if (shown && all.stream().filter(each -> each.level().shown()).count() >= MOST_SHOWN) {
            throw new LevelRefused("shown", "At most " + MOST_SHOWN + " are shown at a time: more would hide each other. Take one away first.");
        }
        row.show(shown);
        entities.flush();
        trail.record(deed(by, shown ? "show" : "hide", row.level()));
    }

    private void refuseTwice(AuditLevel wanted) {
        boolean taken = entities.createQuery("select count(l) from AuditLevel l where l.nameKey = :name and l.year = :year and l.id <> :id", Long.class)
                .setParameter("name", AuditLevelRow.key(wanted.name())).setParameter("year", wanted.year()).setParameter("id", wanted.id().text())
                .getSingleResult() > 0;
        if (taken) {
            throw new LevelRefused("name", "There are thresholds of that name and year already.");
        }
    }

    private AuditLevelRow locked(LevelId id) {
        return Optional.ofNullable(entities.find(AuditLevelRow.class, id.text(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(AuditLevels::gone);
    }

    private List<AuditLevelRow> query(String where) {
        return entities.createQuery("select l from AuditLevel l " + where + " order by l.nameKey, l.year", AuditLevelRow.class).getResultList();
    }

    private static LevelRefused gone() {
        return new LevelRefused("", "These thresholds are not there.");
    }

    private static Deed deed(Person by, String action, AuditLevel level) {
        return Deed.of(by.name().text(), "threshold." + action, "threshold " + level.title());
    }
}
