package org.leadterm.people.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole audit trail came to.
 *
 * @param entries how many entries there are
 * @param head the hash of the last one by the signed end: noted elsewhere, it proves later that nothing before it was replaced
 */
public record AuditReport(Instant at, long entries, String head, List<AuditFinding> findings) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
