package org.leadterm.cpd.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.activity.Evidences;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.evidence.EvidenceId;
import org.leadterm.cpd.export.LogFiles;
import org.leadterm.cpd.statement.Statement;
import org.leadterm.cpd.statement.StatementPdf;
import org.leadterm.cpd.statement.Statements;

/** Finds what is behind the address of a download. */
@ApplicationScoped
public class Downloads {
    private static final Pattern EVIDENCE = Pattern.compile("/evidence/([0-9A-Za-z-]{1,36})");
    private static final Pattern OF_CYCLE = Pattern.compile("/([0-9A-Za-z-]{1,36})/(statement\\.pdf|activities\\.csv|activities\\.xlsx|evidence\\.zip)");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String VERIFY = "/verify-cpd/";
    private final Statements statements;
    private final LogFiles files;
    private final Evidences evidences;
    private final Cycles cycles;

    @Inject
    public Downloads(Statements statements, LogFiles files, Evidences evidences, Cycles cycles) {
        this.statements = statements;
        this.files = files;
        this.evidences = evidences;
        this.cycles = cycles;
    }

    /** For the container's proxy. */
    protected Downloads() {
        this(null, null, null, null);
    }

    /**
     * @param origin scheme, host and context of this installation, for the address that is printed
     * @throws CpdNotThere when there is no such file that the caller may have
     */
    @Transactional
    public Download find(String path, String origin) {
        Matcher evidence = EVIDENCE.matcher(path);
        Matcher cycle = OF_CYCLE.matcher(path);
        if (evidence.matches()) {
            return evidence(new EvidenceId(evidence.group(1)));
        } else if (!cycle.matches()) {
            throw new CpdNotThere("There is no such file.");
        }
        CycleId id = new CycleId(cycle.group(1));
        String name = "cpd-" + cycles.find(id).name().replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + "-" + cycle.group(2);
        return switch (cycle.group(2)) {
            case "statement.pdf" -> new Download(name, "application/pdf", statement(id, origin));
            case "activities.csv" -> new Download(name, "text/csv;charset=utf-8", files.csv(id));
            case "activities.xlsx" -> new Download(name, XLSX, files.xlsx(id));
            default -> new Download(name, "application/zip", files.evidence(id));
        };
    }

    /** A file of evidence that the caller may open. */
    @Transactional
    public Download evidence(EvidenceId id) {
        Evidence evidence = evidences.find(id);
        return new Download(evidence.name(), evidence.type().media(), evidences.read(id));
    }

    /** A statement of the caller's cycle. */
    @Transactional
    public byte[] statement(CycleId id, String origin) {
        Statement statement = statements.issue(id);
        return StatementPdf.of(statement, origin + VERIFY);
    }
}
