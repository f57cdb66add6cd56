package org.leadterm.shell.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.leadterm.people.account.DemoAccounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.token.BootstrapToken;

/** Who can sign in from the first moment on; the audit trail is begun before, so that it tells of them. */
@Dependent
class FirstAccounts {
    private final AuditTrail audit;
    private final DemoAccounts demoAccounts;
    private final BootstrapToken bootstrapToken;

    @Inject
    FirstAccounts(AuditTrail audit, DemoAccounts demoAccounts, BootstrapToken bootstrapToken) {
        this.audit = audit;
        this.demoAccounts = demoAccounts;
        this.bootstrapToken = bootstrapToken;
    }

    void open() {
        audit.begin();
        demoAccounts.openMissing();
        bootstrapToken.install();
    }
}
