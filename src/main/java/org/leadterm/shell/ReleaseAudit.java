package org.leadterm.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.leadterm.classification.release.ReleaseChange;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Whatever release or index is loaded, or taken out of use, stands in the audit trail, in the transaction of the deed. */
@ApplicationScoped
class ReleaseAudit {
    private final AuditTrail trail;

    @Inject
    ReleaseAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** For the container's proxy. */
    protected ReleaseAudit() {
        this(null);
    }

    void record(@Observes ReleaseChange change) {
        trail.record(Deed.of(change.who(), change.action(), change.subject()).changing(change.before(), change.after()));
    }
}
