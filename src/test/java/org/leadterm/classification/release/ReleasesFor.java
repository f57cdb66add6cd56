package org.leadterm.classification.release;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.testing.Database;

/** The releases of a test's database, for somebody with a role. */
public final class ReleasesFor {
    private ReleasesFor() {
    }

    public static Releases role(String role, Database database, Clock clock, CodeBooks books) {
        Principal principal = () -> "somebody";
        SecurityContext caller = (SecurityContext) Proxy.newProxyInstance(ReleasesFor.class.getClassLoader(), new Class<?>[] {SecurityContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> role.equals(arguments[0]);
                    case "getCallerPrincipal" -> principal;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new Releases(clock, caller, database.connect(new ReleaseRows()), books);
    }
}
