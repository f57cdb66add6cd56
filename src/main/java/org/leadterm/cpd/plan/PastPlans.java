package org.leadterm.cpd.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.Today;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;

/** Plans that people who are nobody have followed for a while. Demo mode alone needs them; nobody's rights are asked. */
@ApplicationScoped
public class PastPlans {
    /** A milestone is signed off so long after it was reached. */
    private static final int DAYS_LATER = 6;
    private static final LocalTime MORNING = LocalTime.of(10, 30);
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Plans plans;

    @Inject
    public PastPlans(Plans plans) {
        this.plans = plans;
    }

    /** For the container's proxy. */
    protected PastPlans() {
        this(null);
    }

    /**
     * Begins a plan on a day that is past.
     *
     * @param reached when its first milestones were; all but the last of them were signed off
     */
    @Transactional
    public Plan keep(PersonId person, String template, LocalDate from, List<LocalDate> reached, Person by) {
        List<Milestone> milestones = plans.begin(person, template, from).milestones();
        for (int place = 0; place < reached.size(); place++) {
            MilestoneRow row = rows.find(MilestoneRow.class, milestones.get(place).id());
            row.write(milestones.get(place).title(), milestones.get(place).due(), Optional.of(reached.get(place)));
            if (place < reached.size() - 1) {
                row.sign(by, reached.get(place).plusDays(DAYS_LATER).atTime(MORNING).atZone(Today.LONDON).toInstant());
            }
        }
        rows.flush();
        return plans.everything(person).get(0);
    }
}
