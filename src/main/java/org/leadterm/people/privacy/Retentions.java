package org.leadterm.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** The periods for which things are kept, as administrators set them, each with its reason. */
@ApplicationScoped
public class Retentions {
    private static final int MAX_REASON = 1000;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final CurrentPerson current;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    protected Retentions() {
        this(null, null, null, null);
    }

    @Inject
    Retentions(CurrentPerson current, Accounts accounts, AuditTrail trail, Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, by name. Asks nobody's rights. */
    @Transactional
    public List<Retention> all() {
        return entities.createQuery("select r from RetentionRow r order by r.name", RetentionRow.class).getResultStream()
                .map(RetentionRow::retention).toList();
    }

    /** @throws PersonRefused without a reason, or for a number that is no period */
    @Transactional
    public void change(String name, int months, String reason) {
        Person by = current.require(Role.ADMINISTRATOR);
        String why = reason.strip();
        if (months < 0 || months > Retention.MOST_MONTHS) {
            throw new PersonRefused("months", "A period has up to " + Retention.MOST_MONTHS + " months; 0 keeps for ever.");
        } else if (why.isEmpty() || why.length() > MAX_REASON) {
            throw new PersonRefused("reason", "Give the reason, in up to " + MAX_REASON + " characters.");
        }
        RetentionRow row = Optional.ofNullable(entities.find(RetentionRow.class, name))
                .orElseThrow(() -> new PersonRefused("name", "There is no period \"" + name + "\"."));
        Retention before = row.retention();
        row.change(months, why, by.name().text(), clock.instant());
        trail.record(Deed.of(by.name().text(), "retention.change", "period " + name).changing(before.words(), row.retention().words()).because(why));
    }

    /** Disabled accounts whose period is over: proposed for anonymisation, which an administrator decides one by one. */
    @Transactional
    public List<AccountEntry> proposed() {
        current.require(Role.ADMINISTRATOR);
        return Optional.ofNullable(entities.find(RetentionRow.class, Retention.ACCOUNTS)).map(RetentionRow::retention)
                .flatMap(retention -> retention.until(clock.instant())).map(accounts::disabledBefore).orElse(List.of());
    }
}
