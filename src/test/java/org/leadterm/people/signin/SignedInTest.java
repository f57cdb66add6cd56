package org.leadterm.people.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountState;

class SignedInTest {
    private static final Instant NINE = Instant.parse("2026-03-04T09:00:00Z");
    private static final Person ADA = Callers.person("ada", Role.TRAINEE);
    private static final SignedIn SIGNED_IN = SignedIn.now(new AccountState(ADA, false, false, 3), NINE);

    @Test
    void an_hour_without_a_request_ends_it() {
        assertFalse(SIGNED_IN.isOver(NINE.plus(Duration.ofMinutes(59))));
        assertTrue(SIGNED_IN.isOver(NINE.plus(Duration.ofMinutes(60))));
    }

    @Test
    void activity_keeps_it_but_not_beyond_twelve_hours() {
        SignedIn kept = SIGNED_IN.activeAt(NINE.plus(Duration.ofMinutes(11 * 60 + 50)));

        assertFalse(kept.isOver(NINE.plus(Duration.ofMinutes(12 * 60 - 1))));
        assertTrue(kept.isOver(NINE.plus(Duration.ofHours(12))));
    }

    @Test
    void a_new_epoch_of_the_account_ends_it() {
        assertTrue(SIGNED_IN.isStillGood(new AccountState(ADA, false, false, 3)));
        assertFalse(SIGNED_IN.isStillGood(new AccountState(ADA, false, false, 4)));
    }
}
