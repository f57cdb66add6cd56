package org.leadterm.people.audit;

/**
 * What a check found wrong with the audit trail.
 *
 * @param from the number of the first entry concerned
 * @param to the number of the last
 * @param text a sentence for an administrator
 */
public record AuditFinding(Kind kind, long from, long to, String text) {
    /** What was done to the trail. */
    public enum Kind {
        EDITED("Edited"),
        DELETED("Deleted"),
        INSERTED("Inserted"),
        REORDERED("Reordered"),
        /** Genuine entries of two histories, as after a backup was restored in part. */
        UNLINKED("Not linked"),
        /** Sealed with a key that this server does not have: unbroken, but not proved. */
        OTHER_KEY("Other key"),
        /** The signed end is missing, changed or older than the entries. */
        HEAD("Signed end");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static AuditFinding of(Kind kind, long from, long to, String what) {
        return new AuditFinding(kind, from, to, (from == to ? "Entry " + from + " was " : "Entries " + from + " to " + to + " were ") + what);
    }
}
