package org.leadterm.cpd.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.people.PersonId;

/**
 * An entry with what has become of it.
 *
 * @param version of the entry, for the next change
 * @param verification empty while it is self-reported
 * @param evidence oldest first
 */
public record Activity(ActivityId id, int version, PersonId person, Entry entry, Optional<Verification> verification, Provenance provenance,
        List<Evidence> evidence, Instant changed) {
    public Activity {
        evidence = List.copyOf(evidence);
    }

    public boolean isVerified() {
        return verification.isPresent();
    }

    /** Counts, and nothing was reflected on. */
    public boolean isReflectionDue() {
        return entry.isLogged() && entry.reflection().isMissing();
    }

    /** Counts, a certificate is usual, and there is none. */
    public boolean isEvidenceMissing() {
        return entry.isLogged() && entry.kind().certified() && evidence.isEmpty();
    }

    Activity with(List<Evidence> files) {
        return new Activity(id, version, person, entry, verification, provenance, files, changed);
    }

    /** As tutors see it: reflection and evidence where they are shared. */
    Activity asOverseen() {
        return entry.shared() ? this : new Activity(id, version, person, entry.with(Reflection.NONE), verification, provenance, List.of(), changed);
    }
}
