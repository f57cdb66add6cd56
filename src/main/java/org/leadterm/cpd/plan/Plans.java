package org.leadterm.cpd.plan;

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
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.cpd.Today;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Development plans: their owner keeps them, who oversees the owner signs milestones off. */
@ApplicationScoped
public class Plans {
    private static final int LONGEST = 200;
    private static final int MOST = 60;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Readers readers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public Plans(Readers readers, AuditTrail trail, Clock clock) {
        this.readers = readers;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Plans() {
        this(null, null, null);
    }

    /** What a plan can be begun from. */
    public List<Template> templates() {
        return Templates.all();
    }

    /** The caller's, the newest first. */
    @Transactional
    public List<Plan> mine() {
        return of(readers.caller().id());
    }

    /** @throws CpdNotThere when the caller may not see this person's log */
    @Transactional
    public List<Plan> of(PersonId person) {
        readers.open(person, "Development plan");
        return everything(person);
    }

    /** All of somebody's, the newest first. Asks nobody's rights. */
    @Transactional
    public List<Plan> everything(PersonId person) {
        return rows.createQuery("select p from PlanRow p where p.person = :person order by p.beginning desc, p.id desc", PlanRow.class)
                .setParameter("person", person.text()).getResultStream().map(this::whole).toList();
    }

    /** Begins a plan of the caller's, with the template's milestones counted from a day. */
    @Transactional
    public Plan begin(String template, LocalDate from) {
        return begin(readers.caller().id(), template, from);
    }

    /** As {@link #begin(String, LocalDate)}, for somebody. Asks nobody's rights. */
    @Transactional
    public Plan begin(PersonId person, String template, LocalDate from) {
        Template found = Templates.all().stream().filter(each -> each.id().equals(template)).findFirst()
                .orElseThrow(() -> new CpdRefused("template", "There is no template \"" + template + "\"."));
        PlanRow plan = new PlanRow(TimeOrderedId.next(clock.instant()), person, found, from);
        rows.persist(plan);
        rows.flush();
        found.steps().forEach(step -> rows.persist(new MilestoneRow(TimeOrderedId.next(clock.instant()), plan.id(), step.title(),
                from.plusMonths(step.month()))));
        rows.flush();
        return whole(plan);
    }

    /** With its milestones; those that were signed off are in the audit trail. */
    @Transactional
    public void delete(String plan) {
        PlanRow row = own(plan);
        milestones(plan).forEach(rows::remove);
        rows.flush();
        rows.remove(row);
    }

    @Transactional
    public Plan add(String plan, String title, LocalDate due) {
        PlanRow row = own(plan);
        if (milestones(plan).size() >= MOST) {
            throw new CpdRefused("title", "A plan has " + MOST + " milestones at most.");
        }
        rows.persist(new MilestoneRow(TimeOrderedId.next(clock.instant()), plan, titled(title), due));
        rows.flush();
        return whole(row);
    }

    /**
     * Writes a milestone of the caller's anew; a sign-off goes with what was signed off.
     *
     * @param done the day on which it was reached; empty when it was not yet
     * @throws StaleCpd when it was changed since
     */
    @Transactional
    public Plan change(String milestone, int base, String title, LocalDate due, Optional<LocalDate> done) {
        MilestoneRow row = milestone(milestone);
        PlanRow plan = own(row.plan());
        Milestone before = row.snapshot();
        StaleCpd.refuse(before.version(), base);
        done.filter(Today.of(clock)::isBefore).ifPresent(day -> {
            throw new CpdRefused("done", "A milestone is reached today or was before.");
        });
        row.write(titled(title), due, done);
        rows.flush();
        before.signOff().ifPresent(signed -> trail.record(deed("unsign", milestone).changing("signed off by " + signed.name(), "")
                .because("changed by its owner")));
        return whole(plan);
    }

    @Transactional
    public Plan remove(String milestone, int base) {
        MilestoneRow row = milestone(milestone);
        PlanRow plan = own(row.plan());
        StaleCpd.refuse(row.snapshot().version(), base);
        rows.remove(row);
        rows.flush();
        return whole(plan);
    }

    /**
     * Signs off what its owner has reached.
     *
     * @throws CpdConflict for one's own, and for what is not reached or signed off already
     * @throws StaleCpd when it was changed since it was looked at
     */
    @Transactional
    public Plan signOff(String milestone, int base) {
        MilestoneRow row = milestone(milestone);
        PlanRow plan = overseen(row);
        StaleCpd.refuse(row.snapshot().version(), base);
        if (row.snapshot().done().isEmpty() || row.snapshot().signOff().isPresent()) {
            throw new CpdConflict(row.snapshot().done().isEmpty() ? "This is not reached yet." : "This is signed off already.");
        }
        row.sign(readers.caller(), clock.instant());
        rows.flush();
        trail.record(deed("sign", milestone).changing("", row.snapshot().title()));
        return whole(plan);
    }

    /** Takes a sign-off back. */
    @Transactional
    public Plan withdraw(String milestone, int base, String why) {
        MilestoneRow row = milestone(milestone);
        PlanRow plan = overseen(row);
        StaleCpd.refuse(row.snapshot().version(), base);
        row.withdraw();
        rows.flush();
        trail.record(deed("unsign", milestone).changing(row.snapshot().title(), "").because(why));
        return whole(plan);
    }

    private PlanRow overseen(MilestoneRow milestone) {
        PlanRow plan = rows.find(PlanRow.class, milestone.plan());
        if (readers.isOwn(plan.person())) {
            throw new CpdConflict("A milestone is signed off by somebody else than its owner.");
        }
        readers.require(plan.person());
        return plan;
    }

    private PlanRow own(String plan) {
        return Optional.ofNullable(rows.find(PlanRow.class, plan)).filter(row -> readers.isOwn(row.person()))
                .orElseThrow(() -> new CpdNotThere("There is no such plan of yours."));
    }

    private MilestoneRow milestone(String id) {
        return Optional.ofNullable(rows.find(MilestoneRow.class, id)).orElseThrow(() -> new CpdNotThere("There is no such milestone that you may see."));
    }

    private List<MilestoneRow> milestones(String plan) {
        return rows.createQuery("select m from MilestoneRow m where m.plan = :plan order by m.due, m.id", MilestoneRow.class)
                .setParameter("plan", plan).getResultList();
    }

    private Plan whole(PlanRow row) {
        return row.with(milestones(row.id()).stream().map(MilestoneRow::snapshot).toList());
    }

    private Deed deed(String action, String milestone) {
        return Deed.of(readers.caller().name().text(), "cpd.milestone." + action, "milestone " + milestone);
    }

    private static String titled(String title) {
        if (title.isBlank() || title.strip().length() > LONGEST) {
            throw new CpdRefused("title", "A milestone has a title of 1 to " + LONGEST + " characters.");
        }
        return title.strip();
    }
}
