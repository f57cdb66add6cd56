package org.leadterm.cpd.evidence;

import java.time.Instant;
import org.leadterm.cpd.ActivityId;
import org.leadterm.people.PersonId;

/**
 * A file that proves an activity.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record Evidence(EvidenceId id, ActivityId activity, PersonId person, String name, EvidenceType type, int size, String sha256, Instant added) {
    private static final int SHORT = 12;
    private static final int KILO = 1000;

    /** The beginning of its SHA-256, as it is printed. */
    public String fingerprint() {
        return sha256.substring(0, SHORT);
    }

    /** {@code 182 kB} or {@code 1.4 MB}. */
    public String sizeText() {
        if (size < KILO) {
            return size + " bytes";
        }
        int tenths = Math.round(size / 100_000f);
        return size < KILO * KILO ? Math.round(size / (float) KILO) + " kB" : tenths / 10 + "." + tenths % 10 + " MB";
    }
}
