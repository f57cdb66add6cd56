package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Comparator;

/** An attempt and when it was handed in: the earliest at an exercise is the person's first. */
record Handed(String attempt, Instant at) implements Comparable<Handed> {
    private static final Comparator<Handed> EARLIEST = Comparator.comparing(Handed::at).thenComparing(Handed::attempt);

    @Override
    public int compareTo(Handed other) {
        return EARLIEST.compare(this, other);
    }
}
