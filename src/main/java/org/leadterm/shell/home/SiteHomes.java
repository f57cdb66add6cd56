package org.leadterm.shell.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.audit.AuditLines;
import org.leadterm.people.reminder.Digests;

/** Gathers what administrators are met with. */
@ApplicationScoped
class SiteHomes {
    private final Accounts accounts;
    private final AuditLines audit;
    private final Digests digests;
    private final CodeBooks books;

    @Inject
    SiteHomes(Accounts accounts, AuditLines audit, Digests digests, CodeBooks books) {
        this.accounts = accounts;
        this.audit = audit;
        this.digests = digests;
        this.books = books;
    }

    /** For the container's proxy. */
    protected SiteHomes() {
        this(null, null, null, null);
    }

    @Transactional
    public SiteHome now() {
        return new SiteHome(accounts.count(false), accounts.count(true), audit.lastCheck(), digests.failures(),
                Stream.of(Classification.values()).map(one -> books.book(one).release().name()).toList());
    }
}
