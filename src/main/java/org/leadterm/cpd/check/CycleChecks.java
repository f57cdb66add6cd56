package org.leadterm.cpd.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;

/** The check of a cycle today, for whoever may see it. */
@ApplicationScoped
public class CycleChecks {
    private final Cycles cycles;
    private final Activities activities;
    private final Clock clock;

    @Inject
    public CycleChecks(Cycles cycles, Activities activities, Clock clock) {
        this.cycles = cycles;
        this.activities = activities;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected CycleChecks() {
        this(null, null, null);
    }

    /** @throws org.leadterm.cpd.CpdNotThere when it is of nobody whose log the caller may see */
    @Transactional
    public CycleCheck of(CycleId id) {
        Cycle cycle = cycles.find(id);
        return CycleCheck.of(cycle, activities.of(cycle.person()), Today.of(clock));
    }
}
