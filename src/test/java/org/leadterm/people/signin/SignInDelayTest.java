package org.leadterm.people.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.testing.HandClock;

class SignInDelayTest {
    private static final SignInDelay.Key ADA = new SignInDelay.Key("ada", "192.0.2.1");
    private final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    private final SignInDelay delay = new SignInDelay();

    @Test
    void four_tries_are_free_then_the_wait_doubles_up_to_a_minute() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            delay.admit(ADA, clock.instant());
            Duration wait = delay.admit(ADA, clock.instant());
            if (!wait.isZero()) {
                waits.add(wait.toSeconds());
            }
            clock.forward(wait);
        }

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L), waits.subList(0, 10));
    }

    @Test
    void trying_during_the_wait_does_not_prolong_it() {
        fail(6);
        Duration wait = delay.admit(ADA, clock.instant());
        clock.forward(Duration.ofSeconds(1));

        assertEquals(wait.minusSeconds(1), delay.admit(ADA, clock.instant()));
    }

    @Test
    void another_account_and_another_address_wait_not_at_all() {
        fail(10);

        assertEquals(Duration.ZERO, delay.admit(new SignInDelay.Key("ada", "192.0.2.2"), clock.instant()));
        assertEquals(Duration.ZERO, delay.admit(new SignInDelay.Key("bob", "192.0.2.1"), clock.instant()));
    }

    @Test
    void a_sign_in_that_succeeds_begins_anew() {
        fail(4);
        clock.forward(Duration.ofSeconds(1));
        delay.admit(ADA, clock.instant());
        delay.succeeded(ADA);

        fail(4);
        assertEquals(Duration.ofSeconds(1), delay.admit(ADA, clock.instant()));
    }

    @Test
    void a_quiet_quarter_of_an_hour_begins_anew() {
        fail(10);
        clock.forward(Duration.ofMinutes(15));

        fail(4);
        assertEquals(Duration.ofSeconds(1), delay.admit(ADA, clock.instant()));
    }

    @Test
    void tries_side_by_side_do_not_all_pass() {
        long admitted = 0;
        for (int i = 0; i < 100; i++) {
            admitted += delay.admit(ADA, clock.instant()).isZero() ? 1 : 0;
        }

        assertEquals(4, admitted);
    }

    @Test
    void a_try_that_was_not_checked_does_not_count() {
        fail(3);
        delay.admit(ADA, clock.instant());
        delay.withdrawn(ADA);

        assertEquals(Duration.ZERO, delay.admit(ADA, clock.instant()));
    }

    @Test
    void made_up_names_do_not_fill_the_memory() {
        for (int i = 0; i < 20_000; i++) {
            delay.admit(new SignInDelay.Key("name" + i, "192.0.2.1"), clock.instant());
        }

        assertTrue(delay.size() <= 10_000);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            Duration wait = delay.admit(ADA, clock.instant());
            if (!wait.isZero()) {
                clock.forward(wait);
                delay.admit(ADA, clock.instant());
            }
        }
    }
}
