package org.leadterm.people.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.leadterm.people.PersonId;
import org.leadterm.people.account.AccountState;

/**
 * What a session remembers of a sign-in. It ends after an hour without a request, and after twelve hours in any case;
 * what is being coded is saved with every change, so that an ended session costs nothing.
 */
record SignedIn(String id, int epoch, Instant since, Instant lastActive) implements Serializable {
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration ABSOLUTE = Duration.ofHours(12);
    private static final Duration NOTE_EVERY = Duration.ofSeconds(30);
    /** The name of the session's attribute. */
    static final String ATTRIBUTE = SignedIn.class.getName();

    static SignedIn now(AccountState state, Instant now) {
        return new SignedIn(state.person().id().text(), state.epoch(), now, now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(ABSOLUTE)) || !now.isBefore(lastActive.plus(IDLE));
    }

    /** Whether the account has not been disabled, or given a new password, since. */
    boolean isStillGood(AccountState state) {
        return epoch >= state.epoch();
    }

    boolean isActivityWorthNoting(Instant now) {
        return !now.isBefore(lastActive.plus(NOTE_EVERY));
    }

    SignedIn activeAt(Instant now) {
        return new SignedIn(id, epoch, since, now);
    }

    PersonId personId() {
        return new PersonId(id);
    }
}
