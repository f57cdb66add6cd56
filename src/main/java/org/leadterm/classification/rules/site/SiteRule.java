package org.leadterm.classification.rules.site;

import java.util.Objects;
import org.leadterm.classification.rules.file.RuleDraft;

/**
 * A department's own rule as it is stored.
 *
 * @param version of its row
 */
record SiteRule(String id, RuleDraft draft, boolean retired, long version) {
    /** Shipped rules are never called so, which a test holds. */
    private static final String PREFIX = "own-";

    SiteRule {
        Objects.requireNonNull(draft);
    }

    static String id(int number) {
        return PREFIX + number;
    }

    static boolean isCalled(String id) {
        return id.startsWith(PREFIX);
    }
}
