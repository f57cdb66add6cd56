package org.leadterm.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.leadterm.classification.rules.site.RuleChange;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Whatever is done to a coding rule stands in the audit trail, in the transaction of the deed. */
@ApplicationScoped
class RuleAudit {
    private final AuditTrail trail;

    @Inject
    RuleAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** For the container's proxy. */
    protected RuleAudit() {
        this(null);
    }

    void record(@Observes RuleChange change) {
        trail.record(Deed.of(change.who(), "rule." + change.deed().id(), "rule " + change.rule()).changing(change.before(), change.after())
                .because(change.why()));
    }
}
