package org.leadterm.people.audit;

import java.util.List;
import java.util.Optional;

/** Some entries, the latest first, and the number before which the next ones follow, if there are more. */
public record AuditPage(List<AuditLine> lines, Optional<Long> next) {
}
