package org.leadterm.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;
import org.leadterm.people.token.DeskPasses;

/** Ends the caller's session and open desks; the view that calls this then leads to the sign-in page. */
@ApplicationScoped
public class SignOut {
    private final CurrentPerson current;
    private final Sessions sessions;
    private final DeskPasses passes;
    private final AuditTrail trail;
    private final HttpServletRequest request;

    protected SignOut() {
        this(null, null, null, null, null);
    }

    @Inject
    SignOut(CurrentPerson current, Sessions sessions, DeskPasses passes, AuditTrail trail, HttpServletRequest request) {
        this.current = current;
        this.sessions = sessions;
        this.passes = passes;
        this.trail = trail;
        this.request = request;
    }

    public void now() {
        current.find().map(person -> person.name().text())
                .ifPresent(name -> trail.record(Deed.of(name, "sign-out", "account " + name)));
        passes.endMine();
        sessions.end(request);
    }
}
