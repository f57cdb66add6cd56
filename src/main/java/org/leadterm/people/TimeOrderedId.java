package org.leadterm.people;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): rows made one after the other lie beside each other in the index. */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {
    }

    public static String next(Instant now) {
        long time = now.toEpochMilli() << 16;
        long version = 0x7000L | RANDOM.nextInt(0x1000);
        long variant = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(time | version, variant).toString();
    }
}
