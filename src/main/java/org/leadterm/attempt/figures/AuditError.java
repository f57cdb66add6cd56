package org.leadterm.attempt.figures;

import java.util.Optional;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;

/** How often the same was said of codes of one chapter under one standard. */
public record AuditError(Group group, String chapter, FindingKind kind, String key, Optional<String> standard, int times) {
}
