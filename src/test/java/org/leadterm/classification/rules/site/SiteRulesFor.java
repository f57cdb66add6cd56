package org.leadterm.classification.rules.site;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.util.function.Consumer;
import org.leadterm.testing.Database;

/** The department's rules in a test's database, for somebody with a role. */
public final class SiteRulesFor {
    private SiteRulesFor() {
    }

    public static SiteRules role(String role, Database database, Clock clock, Rules rules, Consumer<RuleChange> told) {
        Principal principal = () -> "somebody";
        SecurityContext caller = (SecurityContext) Proxy.newProxyInstance(SiteRulesFor.class.getClassLoader(), new Class<?>[] {SecurityContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> role.equals(arguments[0]);
                    case "getCallerPrincipal" -> principal;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new SiteRules(clock, caller, database.connect(new RuleRows(told)), rules);
    }
}
