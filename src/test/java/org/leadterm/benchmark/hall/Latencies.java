package org.leadterm.benchmark.hall;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long calls took, as whoever waited for them saw it. */
final class Latencies {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long since) {
        nanos.add(System.nanoTime() - since);
    }

    int count() {
        return nanos.size();
    }

    /** The time that so many of a hundred calls stayed within; the nearest rank. */
    Duration percentile(int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return Duration.ofNanos(sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)]);
    }
}
