package org.leadterm.cpd.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.leadterm.cpd.Readers;
import org.leadterm.people.PersonId;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** From when people's course clocks run: told by themselves, or by who oversees them. */
@ApplicationScoped
public class Careers {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Readers readers;
    private final AuditTrail trail;

    @Inject
    public Careers(Readers readers, AuditTrail trail) {
        this.readers = readers;
        this.trail = trail;
    }

    /** For the container's proxy. */
    protected Careers() {
        this(null, null);
    }

    /** The caller's. */
    @Transactional
    public Career mine() {
        return of(readers.caller().id());
    }

    /** @throws org.leadterm.cpd.CpdNotThere when the caller may not see this person's log */
    @Transactional
    public Career of(PersonId person) {
        readers.require(person);
        return everything(person);
    }

    /** What is known of somebody. Asks nobody's rights. */
    @Transactional
    public Career everything(PersonId person) {
        return row(person).map(CareerRow::career).orElse(Career.UNKNOWN);
    }

    /** @throws org.leadterm.cpd.CpdNotThere when the caller may not see this person's log */
    @Transactional
    public void change(PersonId person, Career career) {
        Career before = of(person);
        keep(person, career);
        if (!before.equals(career)) {
            trail.record(Deed.of(readers.caller().name().text(), "cpd.career.change", "account " + readers.require(person).name())
                    .changing(text(before), text(career)));
        }
    }

    /** Asks nobody's rights. */
    @Transactional
    public void keep(PersonId person, Career career) {
        row(person).ifPresentOrElse(row -> row.write(career), () -> rows.persist(new CareerRow(person, career)));
    }

    private Optional<CareerRow> row(PersonId person) {
        return Optional.ofNullable(rows.find(CareerRow.class, person.text()));
    }

    private static String text(Career career) {
        return career.setting().text() + career.started().map(day -> ", started " + day).orElse("")
                + career.accredited().map(day -> ", accredited " + day).orElse("") + career.trainer().map(day -> ", trainer since " + day).orElse("")
                + career.auditor().map(day -> ", auditor since " + day).orElse("");
    }
}
