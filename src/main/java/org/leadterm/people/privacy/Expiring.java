package org.leadterm.people.privacy;

import java.time.Instant;

/** Something that is kept for a period only. Open attempts and sittings whose results are not released are never among it. */
public interface Expiring {
    /** The name of the period, {@code traces} for one; several features may share it. */
    String period();

    /** What it is, for administrators, as the beginning of a line. */
    String what();

    /** How many there are that are older. */
    long older(Instant before);

    /** Removes some that are older, in one short transaction; returns how many, and 0 when there are none any more. */
    int remove(Instant before);
}
