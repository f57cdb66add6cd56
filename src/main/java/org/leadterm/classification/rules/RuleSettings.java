package org.leadterm.classification.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.leadterm.classification.rules.kind.Setting;

/**
 * What a department decides about the rules.
 *
 * @param off        ids of the rules that it does not use
 * @param severities severities that it sees differently, by the rule's id
 */
public record RuleSettings(Setting setting, Set<String> off, Map<String, Severity> severities) {
    /** Every rule as it is shipped, for admitted patients. */
    public static final RuleSettings DEFAULT = new RuleSettings(Setting.ADMITTED, Set.of(), Map.of());

    public RuleSettings {
        Objects.requireNonNull(setting);
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    public boolean uses(CodingRule rule) {
        return !off.contains(rule.id());
    }

    public Severity severity(CodingRule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }
}
