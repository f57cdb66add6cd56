package org.leadterm.people.audit;

import java.time.Instant;

/** A deed as it stands in the audit trail. */
public record AuditLine(long seq, Instant at, Deed deed) {
}
