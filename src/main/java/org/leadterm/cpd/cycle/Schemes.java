package org.leadterm.cpd.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** What the site asks for: the shipped scheme until an administrator sets another. */
@ApplicationScoped
public class Schemes {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final AuditTrail trail;

    @Inject
    public Schemes(CurrentPerson caller, AuditTrail trail) {
        this.caller = caller;
        this.trail = trail;
    }

    /** For the container's proxy. */
    protected Schemes() {
        this(null, null);
    }

    @Transactional
    public Scheme site() {
        return row().map(SchemeRow::scheme).orElseGet(SchemeJson::shipped);
    }

    /** Of the scheme; nought while the shipped one is in use. */
    @Transactional
    public int version() {
        return row().map(SchemeRow::version).orElse(0);
    }

    /**
     * Sets what is asked for in cycles that begin from now on; those that have begun keep their targets.
     *
     * @throws StaleCpd when another administrator changed it since
     */
    @Transactional
    public void change(int base, Scheme scheme) {
        Person by = caller.require(Role.ADMINISTRATOR);
        StaleCpd.refuse(version(), base);
        String before = SchemeJson.text(site());
        row().ifPresentOrElse(row -> row.change(scheme), () -> rows.persist(new SchemeRow(scheme)));
        trail.record(Deed.of(by.name().text(), "cpd.scheme.change", "CPD scheme").changing(before, SchemeJson.text(scheme)));
    }

    private Optional<SchemeRow> row() {
        return Optional.ofNullable(rows.find(SchemeRow.class, SchemeRow.SITE));
    }
}
