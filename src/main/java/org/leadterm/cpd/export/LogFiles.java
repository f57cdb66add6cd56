package org.leadterm.cpd.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Evidences;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.report.table.Csv;
import org.leadterm.report.table.Table;
import org.leadterm.report.table.Xlsx;

/** What counts in a cycle, as files, for whoever may see it. */
@ApplicationScoped
public class LogFiles {
    private final Cycles cycles;
    private final Activities activities;
    private final Evidences evidences;

    @Inject
    public LogFiles(Cycles cycles, Activities activities, Evidences evidences) {
        this.cycles = cycles;
        this.activities = activities;
        this.evidences = evidences;
    }

    /** For the container's proxy. */
    protected LogFiles() {
        this(null, null, null);
    }

    @Transactional
    public byte[] csv(CycleId id) {
        return Csv.of(table(id));
    }

    @Transactional
    public byte[] xlsx(CycleId id) {
        return Xlsx.of(List.of(table(id)));
    }

    /** The evidence of a cycle that the caller may open. */
    @Transactional
    public byte[] evidence(CycleId id) {
        return EvidenceArchive.of(counted(id), evidences::read);
    }

    private Table table(CycleId id) {
        Cycle cycle = cycles.find(id);
        return LogTable.of("CPD " + cycle.name(), counted(id), List.of(cycle));
    }

    /** In the order of the days, as a log is read. */
    private List<Activity> counted(CycleId id) {
        List<Activity> counted = new ArrayList<>(activities.in(id));
        Collections.reverse(counted);
        return counted;
    }
}
