package org.leadterm.classification.rules.site;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody did to a rule, when and why. Also an event, in the transaction of the deed: whoever keeps an audit trail listens.
 *
 * @param who    a user name
 * @param before empty where there was nothing
 * @param why    may be empty
 */
public record RuleChange(String rule, Instant at, String who, RuleDeed deed, String before, String after, String why) {
    public static final int LONGEST_REASON = 1_000;

    public RuleChange {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(deed);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        why = why.strip();
        if (why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of more than " + LONGEST_REASON + " characters");
        }
    }
}
