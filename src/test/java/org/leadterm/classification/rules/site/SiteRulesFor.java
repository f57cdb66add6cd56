package org.leadterm.classification.rules.site;

import java.time.Clock;
import java.util.function.Consumer;
import org.leadterm.testing.CallerWith;
import org.leadterm.testing.Database;

/** The department's rules in a test's database, for somebody with a role. */
public final class SiteRulesFor {
    private SiteRulesFor() {
    }

    public static SiteRules role(String role, Database database, Clock clock, Rules rules, Consumer<RuleChange> told) {
        return new SiteRules(clock, CallerWith.role(role), database.connect(new RuleRows(told)), rules);
    }
}
