package org.leadterm.shell.home;

import java.util.List;
import java.util.Optional;
import org.leadterm.people.audit.AuditReport;
import org.leadterm.people.reminder.FailedDigest;

/**
 * What an administrator is met with.
 *
 * @param accounts how many may sign in
 * @param disabled how many may not
 * @param check    the last check of the audit trail since this server started
 * @param failed   mails that the mail server did not take
 * @param releases the names of the releases in force
 */
record SiteHome(long accounts, long disabled, Optional<AuditReport> check, List<FailedDigest> failed, List<String> releases) {
    SiteHome {
        failed = List.copyOf(failed);
        releases = List.copyOf(releases);
    }
}
