package org.leadterm.cpd.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.course.Careers;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.cpd.membership.Memberships;
import org.leadterm.cpd.plan.Plans;
import org.leadterm.cpd.recurrence.Recurrences;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.privacy.RecordJson;

/** The whole CPD log with its evidence. */
@ApplicationScoped
public class CpdBelongings implements Belongings {
    private static final int LONGEST = 60;
    private final Activities activities;
    private final EvidenceFiles files;
    private final Cycles cycles;
    private final Careers careers;
    private final Memberships memberships;
    private final Plans plans;
    private final Recurrences recurrences;

    /** For the container's proxy. */
    protected CpdBelongings() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    CpdBelongings(Activities activities, EvidenceFiles files, Cycles cycles, Careers careers, Memberships memberships, Plans plans,
            Recurrences recurrences) {
        this.activities = activities;
        this.files = files;
        this.cycles = cycles;
        this.careers = careers;
        this.memberships = memberships;
        this.plans = plans;
        this.recurrences = recurrences;
    }

    @Override
    public String area() {
        return "cpd";
    }

    @Override
    public String about() {
        return "Your CPD log: cycles, activities with reflections, evidence as you uploaded it, named by its activity's day and title, plans, "
                + "memberships and course dates.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        List<Activity> log = activities.of(owner.id());
        archive.json("activities", RecordJson.of(log));
        archive.json("cycles", RecordJson.of(cycles.of(owner.id())));
        archive.json("career", RecordJson.of(careers.of(owner.id())));
        archive.json("memberships", RecordJson.of(memberships.of(owner.id())));
        archive.json("plans", RecordJson.of(plans.of(owner.id())));
        archive.json("recurrences", RecordJson.of(recurrences.of(owner.id())));
        Map<ActivityId, Activity> known = log.stream().collect(Collectors.toMap(Activity::id, activity -> activity));
        files.of(owner.id()).forEach((of, held) -> {
            String before = Optional.ofNullable(known.get(of)).map(CpdBelongings::name).orElse("");
            held.forEach(evidence -> archive.file(before + evidence.name(), files.read(evidence.id())));
        });
    }

    /** What stands before the names of the files that prove an activity. */
    private static String name(Activity activity) {
        String title = activity.entry().title();
        return activity.entry().on() + " " + title.substring(0, Math.min(title.length(), LONGEST)).strip() + " - ";
    }
}
