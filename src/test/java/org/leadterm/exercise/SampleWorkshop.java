package org.leadterm.exercise;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.testing.Database;

/** A library on a database of its own, with somebody who calls and the deeds that are recorded. */
public final class SampleWorkshop {
    private final List<String> deeds = new ArrayList<>();
    private final Database database;
    private final Clock clock;
    private String name = "ada";
    private String role = "tutor";

    public SampleWorkshop(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void become(String user, String withRole) {
        name = user;
        role = withRole;
    }

    public Deeds deeds() {
        return (action, subject, before, after, why) -> deeds.add(action + " by " + name);
    }

    public List<String> recorded() {
        return deeds;
    }

    public SecurityContext caller() {
        return (SecurityContext) Proxy.newProxyInstance(SampleWorkshop.class.getClassLoader(), new Class<?>[] {SecurityContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> role.equals(arguments[0]);
                    case "getCallerPrincipal" -> (Principal) () -> name;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    public Exercises exercises() {
        VersionRows rows = database.connect(new VersionRows(database.connect(new ExerciseCounters())));
        return new Exercises(rows, clock, caller(), deeds(), CodeBooks.ofStarter(), new Rules(clock));
    }
}
