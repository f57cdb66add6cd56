package org.leadterm.cpd.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Which courses have to be done by when at this site: the shipped clocks, changed and added to by administrators. */
@ApplicationScoped
public class CourseClocks {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final AuditTrail trail;

    @Inject
    public CourseClocks(CurrentPerson caller, AuditTrail trail) {
        this.caller = caller;
        this.trail = trail;
    }

    /** For the container's proxy. */
    protected CourseClocks() {
        this(null, null);
    }

    /** The shipped ones first, in their order. */
    @Transactional
    public List<CourseClock> all() {
        Map<String, CourseClock> clocks = new LinkedHashMap<>();
        ClockJson.shipped().forEach(clock -> clocks.put(clock.id().text(), clock));
        rows.createQuery("select c from ClockRow c order by c.id", ClockRow.class).getResultList().forEach(row -> {
            if (row.content().isEmpty()) {
                clocks.remove(row.id());
            } else {
                clocks.put(row.id(), ClockJson.read(row.content()));
            }
        });
        return List.copyOf(clocks.values());
    }

    @Transactional
    public Optional<CourseClock> find(ClockId id) {
        return all().stream().filter(clock -> clock.id().equals(id)).findFirst();
    }

    /** Changes the one with this id, or adds it; for administrators. */
    @Transactional
    public void change(CourseClock clock) {
        Person by = caller.require(Role.ADMINISTRATOR);
        clock.after().filter(after -> circles(clock.id(), after)).ifPresent(after -> {
            throw new CpdRefused("after", "There is no clock \"" + after + "\" that this one could come after.");
        });
        record(by, clock.id(), ClockJson.write(clock));
    }

    /** Takes one out of use; what was recorded for it stays. */
    @Transactional
    public void remove(ClockId id) {
        Person by = caller.require(Role.ADMINISTRATOR);
        find(id).orElseThrow(() -> new CpdNotThere("There is no course clock \"" + id + "\"."));
        all().stream().filter(clock -> clock.after().filter(id::equals).isPresent()).findFirst().ifPresent(later -> {
            throw new CpdConflict("\"" + later.name() + "\" is counted from this one. Change it first.");
        });
        record(by, id, "");
    }

    private void record(Person by, ClockId id, String content) {
        String before = find(id).map(ClockJson::write).orElse("");
        Optional.ofNullable(rows.find(ClockRow.class, id.text()))
                .ifPresentOrElse(row -> row.write(content), () -> rows.persist(new ClockRow(id.text(), content)));
        trail.record(Deed.of(by.name().text(), content.isEmpty() ? "cpd.clock.remove" : "cpd.clock.change", "course clock " + id).changing(before, content));
    }

    /** Whether the chain of what comes before leads nowhere, or back. */
    private boolean circles(ClockId id, ClockId after) {
        Optional<ClockId> next = Optional.of(after);
        for (int steps = all().size() + 1; next.isPresent() && steps > 0; steps--) {
            Optional<CourseClock> before = find(next.get());
            if (before.isEmpty() || next.get().equals(id)) {
                return true;
            }
            next = before.get().after();
        }
        return next.isPresent();
    }
}
