package org.leadterm.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leadterm.exercise.Deeds;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** What was done to exercises goes to the audit trail, which exercises do not know. */
@ApplicationScoped
class AuditedDeeds implements Deeds {
    private static final String NOBODY = "start";

    private final AuditTrail trail;
    private final CurrentPerson caller;

    @Inject
    AuditedDeeds(AuditTrail trail, CurrentPerson caller) {
        this.trail = trail;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected AuditedDeeds() {
        this(null, null);
    }

    @Override
    public void record(String action, String subject, String before, String after, String why) {
        String who = caller.find().map(person -> person.name().text()).orElse(NOBODY);
        trail.record(Deed.of(who, action, subject).changing(before, after).because(why));
    }
}
