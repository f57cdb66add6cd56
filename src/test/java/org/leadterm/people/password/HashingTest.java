package org.leadterm.people.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingTest {
    private static final int STORM = 40;

    @Test
    void in_a_storm_two_are_hashed_at_once_eight_wait_and_the_rest_are_asked_to_come_again() throws Exception {
        Slow slow = new Slow();
        Hashing hashing = new Hashing(slow);
        ExecutorService people = Executors.newFixedThreadPool(STORM);
        AtomicInteger refused = new AtomicInteger();

        List<Future<?>> all = IntStream.range(0, STORM).<Future<?>>mapToObj(i -> people.submit(() -> {
            try {
                hashing.verify("three random words", "stored");
            } catch (TooManySignIns busy) {
                refused.incrementAndGet();
            } finally {
                slow.arrived.countDown();
            }
        })).toList();
        slow.arrived.await();
        slow.go.countDown();
        for (Future<?> each : all) {
            each.get();
        }
        people.shutdown();

        assertEquals(STORM - 10, refused.get());
        assertEquals(2, slow.most.get());
        assertTrue(hashing.verify("three random words", "stored"));
    }

    /** A hash that takes until the test lets it go on, once all that are refused have been. */
    private static final class Slow extends Argon2id {
        private final CountDownLatch arrived = new CountDownLatch(STORM - 10);
        private final CountDownLatch go = new CountDownLatch(1);
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public boolean verify(char[] password, String stored) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
            return true;
        }
    }
}
