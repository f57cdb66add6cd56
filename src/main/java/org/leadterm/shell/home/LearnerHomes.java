package org.leadterm.shell.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.leadterm.attempt.Attempts;
import org.leadterm.people.Person;
import org.leadterm.progress.Line;
import org.leadterm.progress.Period;
import org.leadterm.progress.Records;
import org.leadterm.progress.Work;
import org.leadterm.progress.practice.PracticeQueues;
import org.leadterm.progress.threshold.AuditLevels;

/** Gathers what trainees and coders are met with; what they have handed in is read once. */
@ApplicationScoped
class LearnerHomes {
    private final Attempts attempts;
    private final Records records;
    private final PracticeQueues queues;
    private final AuditLevels levels;

    @Inject
    LearnerHomes(Attempts attempts, Records records, PracticeQueues queues, AuditLevels levels) {
        this.attempts = attempts;
        this.records = records;
        this.queues = queues;
        this.levels = levels;
    }

    /** For the container's proxy. */
    protected LearnerHomes() {
        this(null, null, null, null);
    }

    @Transactional
    public LearnerHome of(Person person) {
        List<Work> works = records.works(person.id(), Period.ALL);
        List<Line> lines = records.lines(person.id(), Period.ALL);
        return new LearnerHome(attempts.mine(), queues.mine(works, lines), works, lines, levels.shown().stream().findFirst());
    }
}
