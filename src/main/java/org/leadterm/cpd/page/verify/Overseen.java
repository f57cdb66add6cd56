package org.leadterm.cpd.page.verify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Verifications;
import org.leadterm.cpd.plan.Milestone;
import org.leadterm.cpd.plan.Plan;
import org.leadterm.cpd.plan.Plans;
import org.leadterm.people.PersonId;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;

/** The logs that the caller oversees, gathered for the page. */
@Dependent
class Overseen {
    private final Cohorts cohorts;
    private final Activities activities;
    private final Verifications verifications;
    private final Plans plans;
    private final Clock clock;

    @Inject
    Overseen(Cohorts cohorts, Activities activities, Verifications verifications, Plans plans, Clock clock) {
        this.cohorts = cohorts;
        this.activities = activities;
        this.verifications = verifications;
        this.plans = plans;
        this.clock = clock;
    }

    /** Somebody whose log may be looked at. */
    record Member(PersonId id, String name) {
    }

    /** Somebody some of whose activities nobody has verified. */
    record Waiting(Member member, int activities) {
    }

    /** In all cohorts of the caller, those with the most first. */
    List<Waiting> waiting() {
        Map<PersonId, Member> members = new LinkedHashMap<>();
        cohorts().forEach(cohort -> members(cohort.id().text()).forEach(member -> members.put(member.id(), member)));
        return verifications.waiting(members.keySet()).entrySet().stream().map(each -> new Waiting(members.get(each.getKey()), each.getValue()))
                .sorted(Comparator.comparingInt(Waiting::activities).reversed().thenComparing(each -> each.member().name())).toList();
    }

    List<CohortEntry> cohorts() {
        return cohorts.all().stream().filter(cohort -> !cohort.archived() && cohorts.isKeptByCaller(cohort.id())).toList();
    }

    List<Member> members(String cohort) {
        return cohorts.find(new CohortId(cohort)).stream().flatMap(found -> found.members().stream())
                .map(person -> new Member(person.id(), person.displayName() + " (" + person.name() + ")")).toList();
    }

    /** Opening them leaves a trace that the member sees. */
    List<Activity> activities(Member member) {
        return activities.of(member.id());
    }

    List<Plan> plans(Member member) {
        return plans.of(member.id());
    }

    void verify(Activity activity) {
        verifications.verify(activity.id(), activity.version());
    }

    void withdraw(Activity activity, String why) {
        verifications.withdraw(activity.id(), activity.version(), why);
    }

    void signOff(Milestone milestone) {
        plans.signOff(milestone.id(), milestone.version());
    }

    LocalDate today() {
        return Today.of(clock);
    }
}
