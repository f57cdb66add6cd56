package org.leadterm.cpd.page.log;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.clock.Clocks;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.cpd.history.Histories;
import org.leadterm.cpd.proposal.Proposals;
import org.leadterm.cpd.recurrence.Recurrence;
import org.leadterm.cpd.recurrence.Recurrences;

/** The caller's own log, gathered for its page. */
@Dependent
class Logs {
    private final Cycles cycles;
    private final Schemes schemes;
    private final Activities activities;
    private final Clocks clocks;
    private final Recurrences recurrences;
    private final Proposals proposals;
    private final Histories histories;
    private final Clock clock;

    @Inject
    Logs(Cycles cycles, Schemes schemes, Activities activities, Clocks clocks, Recurrences recurrences, Proposals proposals,
            Histories histories, Clock clock) {
        this.cycles = cycles;
        this.schemes = schemes;
        this.activities = activities;
        this.clocks = clocks;
        this.recurrences = recurrences;
        this.proposals = proposals;
        this.histories = histories;
        this.clock = clock;
    }

    /** The one of today, with what finished work proposes. */
    Log current() {
        proposals.refresh();
        return of(cycles.current());
    }

    Log of(CycleId id) {
        return of(cycles.find(id));
    }

    private Log of(Cycle cycle) {
        List<Activity> all = activities.mine();
        return new Log(cycle, cycles.mine(), CycleCheck.of(cycle, all, Today.of(clock)), all, clocks.mine(), recurrences.mine(), schemes.site().prompts(),
                Today.of(clock));
    }

    Activity create(Entry entry) {
        return activities.create(entry);
    }

    void begin(Recurrence recurrence) {
        recurrences.begin(recurrence);
    }

    /** How many were logged of a history. */
    int bring(byte[] csv) {
        return histories.bring(csv);
    }

    void stop(String recurrence) {
        recurrences.stop(recurrence);
    }
}
