package org.leadterm.cpd.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.people.Problem;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Brings the caller's log in from elsewhere. */
@ApplicationScoped
public class Histories {
    private static final Provenance IMPORTED = new Provenance(Provenance.Source.IMPORTED, "", "Brought in from a file");
    private static final int MOST_TOLD = 200;
    private final Activities activities;
    private final Readers readers;
    private final AuditTrail trail;

    @Inject
    public Histories(Activities activities, Readers readers, AuditTrail trail) {
        this.activities = activities;
        this.readers = readers;
        this.trail = trail;
    }

    /** For the container's proxy. */
    protected Histories() {
        this(null, null, null);
    }

    /**
     * Logs every row, each in the cycle that holds its day. A cycle is begun where there is none.
     *
     * @param csv with headings; see {@link #columns}
     * @return how many
     * @throws CpdRefused naming every wrong row with its place; nothing was stored then
     */
    @Transactional
    public int bring(byte[] csv) {
        List<HistoryRow> rows = HistoryFile.read(csv);
        List<Problem> problems = new ArrayList<>();
        Map<HistoryRow, Entry> entries = new LinkedHashMap<>();
        rows.forEach(row -> row.entry(problems::add).ifPresent(entry -> entries.put(row, entry)));
        List<HistoryRow> readable = List.copyOf(entries.keySet());
        activities.createAll(List.copyOf(entries.values()), IMPORTED).forEach((place, wrong) -> wrong.forEach(problem ->
                problems.add(readable.get(place).problem(problem.where(), problem.text()))));
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems.subList(0, Math.min(MOST_TOLD, problems.size())));
        }
        int stored = entries.size();
        trail.record(Deed.of(readers.caller().name().text(), "cpd.history.import", "CPD log").changing("", stored + " activities"));
        return stored;
    }

    /** The headings of a history; the first three are needed, and one of minutes, hours and points. */
    public static List<String> columns() {
        return HistoryFile.COLUMNS;
    }
}
