package org.leadterm.cpd.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.recurrence.Recurrences;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;

/**
 * Activities of a past that nobody lived, under the rules of all others and as if they had been entered on their days. Demo mode alone needs
 * them; nobody's rights are asked.
 */
@ApplicationScoped
public class PastActivities {
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Activities activities;
    private final EntryRules rules;
    private final Recurrences recurrences;
    private final Clock clock;

    @Inject
    public PastActivities(Activities activities, EntryRules rules, Recurrences recurrences, Clock clock) {
        this.activities = activities;
        this.rules = rules;
        this.recurrences = recurrences;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected PastActivities() {
        this(null, null, null, null);
    }

    /**
     * Keeps drafts as drafts, and what is logged with its cycle and category.
     *
     * @return in the same order
     */
    @Transactional
    public List<Activity> keep(PersonId person, List<Proposed> made) {
        List<Activity> log = new ArrayList<>(activities.everything(person));
        List<Activity> kept = new ArrayList<>();
        for (Proposed each : made) {
            ActivityRow row = new ActivityRow(person, rules.create(person, each.entry(), log), each.provenance(), evening(each.entry().on()));
            rows.persist(row);
            kept.add(row.snapshot());
            log.add(row.snapshot());
        }
        rows.flush();
        return kept;
    }

    /** The days that have come of what comes again in somebody's log, as drafts, the earliest first. */
    @Transactional
    public List<Proposed> recurring(PersonId person) {
        return Occurrences.of(recurrences.of(person), Today.of(clock));
    }

    /** Somebody's word that it took place, given on that day. */
    @Transactional
    public void verify(ActivityId id, Person by, LocalDate on) {
        rows.find(ActivityRow.class, id.text()).verify(by, evening(on));
    }

    private Instant evening(LocalDate day) {
        Instant evening = day.atTime(EVENING).atZone(Today.LONDON).toInstant();
        return evening.isAfter(clock.instant()) ? clock.instant() : evening;
    }
}
