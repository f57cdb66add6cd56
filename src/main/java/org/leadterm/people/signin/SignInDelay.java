package org.leadterm.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long someone who guesses passwords must wait: four tries are free, then one second, doubling up to a minute, for
 * that account from that address alone. So a rightful user waits a minute at most, and elsewhere not at all. Trying
 * during the wait does not prolong it; after a quiet quarter of an hour all is forgotten.
 */
final class SignInDelay {
    private static final int FREE_TRIES = 4;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int MOST = 10_000;
    private final Map<Key, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tries> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Admits a try, or says how long to wait. An admitted try counts as failed until {@link #succeeded} says otherwise,
     * so that tries side by side do not all pass.
     */
    synchronized Duration admit(Key key, Instant now) {
        Tries before = tries.getOrDefault(key, new Tries(0, now));
        if (Duration.between(before.last(), now).compareTo(FORGOTTEN_AFTER) >= 0) {
            before = new Tries(0, now);
        }
        Instant next = before.last().plus(wait(before.failed()));
        if (now.isBefore(next)) {
            return Duration.between(now, next);
        }
        tries.put(key, new Tries(before.failed() + 1, now));
        return Duration.ZERO;
    }

    synchronized void succeeded(Key key) {
        tries.remove(key);
    }

    /** A try that was not checked after all, because too many others were. */
    synchronized void withdrawn(Key key) {
        tries.computeIfPresent(key, (same, counted) -> new Tries(counted.failed() - 1, counted.last()));
    }

    synchronized int size() {
        return tries.size();
    }

    private static Duration wait(int failed) {
        int doublings = failed - FREE_TRIES;
        if (doublings < 0) {
            return Duration.ZERO;
        }
        return doublings > 6 ? LONGEST : min(Duration.ofSeconds(1L << doublings));
    }

    private static Duration min(Duration wait) {
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    record Key(String name, String address) {
    }

    private record Tries(int failed, Instant last) {
    }
}
