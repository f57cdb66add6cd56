package org.leadterm.testing;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;

/** Somebody who calls, for the features outside a container. */
public final class CallerWith {
    private CallerWith() {
    }

    /** Their name is {@code somebody}; an empty role is none. */
    public static SecurityContext role(String role) {
        Principal principal = () -> "somebody";
        return (SecurityContext) Proxy.newProxyInstance(CallerWith.class.getClassLoader(), new Class<?>[] {SecurityContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> role.equals(arguments[0]);
                    case "getCallerPrincipal" -> principal;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
