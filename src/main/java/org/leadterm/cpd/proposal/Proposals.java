package org.leadterm.cpd.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.assessment.result.FinishedSitting;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Line;
import org.leadterm.progress.Period;
import org.leadterm.progress.Records;
import org.leadterm.progress.Work;

/** Drafts from what the caller has finished here in the last year. */
@ApplicationScoped
public class Proposals {
    private static final int WEEKS = 52;
    private final Records records;
    private final Activities activities;
    private final Schemes schemes;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    Proposals(Records records, Activities activities, Schemes schemes, CurrentPerson caller, Clock clock) {
        this.records = records;
        this.activities = activities;
        this.schemes = schemes;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Proposals() {
        this(null, null, null, null, null);
    }

    /**
     * Makes the drafts that the caller's log has not got yet and has not dismissed; returns how many. A week is proposed when it is over, and
     * an assessment when its marks are out or a week has gone by, so that a draft tells of all of it.
     */
    @Transactional
    public int refresh() {
        return activities.propose(of(caller.get().id()));
    }

    /** What somebody's log could have of what they finished, the earliest first. Asks nobody's rights. */
    @Transactional
    public List<Proposed> of(PersonId person) {
        Period period = Period.weeks(WEEKS, clock.instant());
        List<Work> works = records.ownWorks(person, period);
        List<FinishedSitting> sittings = records.ownSittings(person, period);
        if (works.isEmpty() && sittings.isEmpty()) {
            return List.of();
        }
        List<Line> lines = records.ownLines(person, period);
        List<String> prompts = schemes.site().prompts();
        LocalDate today = Today.of(clock);
        return Stream.concat(PracticeWeek.of(works, today).stream().map(week -> week.proposed(prompts, lines)),
                SatPaper.of(sittings, works, today).stream().map(paper -> paper.proposed(prompts, lines))).toList();
    }
}
