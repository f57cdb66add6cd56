package org.leadterm.classification.rules.site;

import java.util.Objects;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.file.RuleDraft;

/**
 * A rule, and what the department decided about it.
 *
 * @param rule     as it is shipped or was written
 * @param severity how seriously it is taken here
 * @param version  for whoever edits it: the one that was looked at; 0 for shipped rules
 */
public record RuleEntry(CodingRule rule, Origin origin, RuleState state, Severity severity, long version) {
    public RuleEntry {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(state);
        Objects.requireNonNull(severity);
    }

    public String id() {
        return rule.id();
    }

    public boolean isOwn() {
        return origin == Origin.SITE;
    }

    /** How it is written. */
    public RuleDraft draft() {
        return RuleDraft.of(rule);
    }

    /** Whether the department sees it otherwise than it was written. */
    public boolean isChanged() {
        return state == RuleState.OFF || severity != rule.severity();
    }
}
