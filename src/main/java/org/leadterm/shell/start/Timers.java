package org.leadterm.shell.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.leadterm.assessment.sitting.room.SittingClock;
import org.leadterm.people.privacy.RetentionClock;
import org.leadterm.people.reminder.DigestClock;

/** What goes on by itself from now on, on each server. */
@Dependent
class Timers {
    private final SittingClock sittings;
    private final DigestClock digests;
    private final RetentionClock retention;

    @Inject
    Timers(SittingClock sittings, DigestClock digests, RetentionClock retention) {
        this.sittings = sittings;
        this.digests = digests;
        this.retention = retention;
    }

    void start() {
        sittings.start();
        digests.start();
        retention.start();
    }
}
