package org.leadterm.classification.rules;

import java.util.List;
import java.util.Objects;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.codes.PlacedCode;

/**
 * A rule that codes break.
 *
 * @param severity the department's, where it has its own
 * @param codes    the code that breaks it, then those that it clashes with
 */
public record RuleFinding(CodingRule rule, Severity severity, List<PlacedCode> codes, String message) {
    public RuleFinding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        codes = List.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a finding of " + rule.id() + " without a code");
        }
    }

    public Classification classification() {
        return rule.classification();
    }
}
