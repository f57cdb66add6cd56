package org.leadterm.cpd.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.function.Function;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.cpd.evidence.EvidenceId;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Evidence with its rights: added and removed by the owner, opened by them and, where the activity is shared, by who oversees them. */
@ApplicationScoped
public class Evidences {
    private final Activities activities;
    private final EvidenceFiles files;
    private final Readers readers;
    private final AuditTrail trail;

    @Inject
    public Evidences(Activities activities, EvidenceFiles files, Readers readers, AuditTrail trail) {
        this.activities = activities;
        this.files = files;
        this.readers = readers;
        this.trail = trail;
    }

    /** For the container's proxy. */
    protected Evidences() {
        this(null, null, null, null);
    }

    /**
     * Attaches a file to an activity of the caller's; a verification of it goes.
     *
     * @throws org.leadterm.cpd.CpdRefused saying why the file is not taken; nothing was stored then
     */
    @Transactional
    public Evidence add(ActivityId id, String name, InputStream content) {
        return changing(id, "evidence added", activity -> files.add(id, activity.person(), name, content));
    }

    /** Removes a file of the caller's, for ever. */
    @Transactional
    public void remove(EvidenceId id) {
        Evidence evidence = files.find(id).orElseThrow(Evidences::unknown);
        changing(evidence.activity(), "evidence removed", activity -> {
            files.delete(id);
            return evidence;
        });
    }

    /** What is known of a file that the caller may open. */
    @Transactional
    public Evidence find(EvidenceId id) {
        Evidence evidence = files.find(id).orElseThrow(Evidences::unknown);
        return activities.find(evidence.activity()).evidence().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Evidences::unknown);
    }

    /** The content of a file that the caller may open. */
    @Transactional
    public byte[] read(EvidenceId id) {
        return files.read(find(id).id());
    }

    /** How many bytes the caller's files have together, of {@link EvidenceFiles#QUOTA}. */
    @Transactional
    public long used() {
        return files.used(readers.caller().id());
    }

    private Evidence changing(ActivityId id, String what, Function<Activity, Evidence> change) {
        ActivityRow row = activities.own(id);
        Activity before = row.snapshot();
        Evidence evidence = change.apply(before);
        before.verification().ifPresent(verified -> {
            row.unverify();
            trail.record(Deed.of(readers.caller().name().text(), "cpd.activity.unverify", "CPD activity " + id)
                    .changing("verified by " + verified.name(), "").because(what + " by its owner"));
        });
        return evidence;
    }

    private static CpdNotThere unknown() {
        return new CpdNotThere("There is no such evidence that you may see.");
    }
}
