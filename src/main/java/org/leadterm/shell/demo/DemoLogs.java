package org.leadterm.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.PastActivities;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.cpd.course.Careers;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.cpd.membership.Memberships;
import org.leadterm.cpd.plan.PastPlans;
import org.leadterm.cpd.proposal.Proposals;
import org.leadterm.cpd.recurrence.Recurrences;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;

/** CPD logs of people who are nobody. */
@ApplicationScoped
class DemoLogs {
    private final Schemes schemes;
    private final Cycles cycles;
    private final PastActivities activities;
    private final Recurrences recurrences;
    private final Proposals proposals;
    private final EvidenceFiles files;
    private final Memberships memberships;
    private final Careers careers;
    private final PastPlans plans;

    protected DemoLogs() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    DemoLogs(Schemes schemes, Cycles cycles, PastActivities activities, Recurrences recurrences, Proposals proposals, EvidenceFiles files,
            Memberships memberships, Careers careers, PastPlans plans) {
        this.schemes = schemes;
        this.cycles = cycles;
        this.activities = activities;
        this.recurrences = recurrences;
        this.proposals = proposals;
        this.files = files;
        this.memberships = memberships;
        this.careers = careers;
        this.plans = plans;
    }

    /** Whether somebody has never looked at a log of theirs, where hours are counted: what is made up has no points. */
    @Transactional
    public boolean isMissing(PersonId person) {
        return cycles.everything(person).isEmpty() && schemes.site().target().unit() == Unit.HOURS;
    }

    @Transactional
    public void keepCoder(Person coder, Person tutor, LocalDate today) {
        PersonId id = coder.id();
        CoderLog log = new CoderLog(today, schemes.site().prompts());
        cycles.begin(id, log.cycle());
        careers.keep(id, log.career());
        memberships.create(id, log.membership());
        Activity workshop = activities.keep(id, own(List.of(log.workshop()))).get(0);
        files.add(workshop.id(), id, "certificate-of-attendance.pdf", DemoLogs.class.getResourceAsStream("attendance.pdf"));
        activities.verify(workshop.id(), tutor, workshop.entry().on().plusDays(8));
        activities.keep(id, own(log.others()));
        recurrences.begin(id, log.meeting());
        activities.keep(id, confirmed(activities.recurring(id), 1, (each, number) -> Words.attended(each, log.prompts(), number)));
        activities.keep(id, confirmed(proposals.of(id), 1, Words::confirmed));
        plans.keep(id, CoderLog.TEMPLATE, log.began(), log.reached(), tutor);
    }

    @Transactional
    public void keepTrainee(Person trainee, Person tutor, LocalDate today) {
        PersonId id = trainee.id();
        TraineeLog log = new TraineeLog(today, schemes.site().prompts());
        cycles.on(id, today);
        careers.keep(id, log.career());
        activities.keep(id, own(log.entries()));
        activities.keep(id, confirmed(proposals.of(id), 2, Words::confirmed));
        plans.keep(id, TraineeLog.TEMPLATE, log.began(), log.reached(), tutor);
    }

    private static List<Proposed> own(List<Entry> entries) {
        return entries.stream().map(entry -> new Proposed(entry, Provenance.OWN)).toList();
    }

    /** All but so many of the latest, as if their owner had confirmed them. */
    private static List<Proposed> confirmed(List<Proposed> drafts, int open, BiFunction<Proposed, Integer, Proposed> confirm) {
        List<Proposed> inOrder = drafts.stream().sorted(Comparator.comparing(draft -> draft.entry().on())).toList();
        int last = Math.max(0, drafts.size() - open);
        return Stream.concat(IntStream.range(0, last).mapToObj(number -> confirm.apply(inOrder.get(number), number)),
                inOrder.subList(last, drafts.size()).stream()).toList();
    }
}
