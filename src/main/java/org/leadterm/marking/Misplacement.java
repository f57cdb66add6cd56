package org.leadterm.marking;

/** Why a right code stands in the wrong place of the answer. */
sealed interface Misplacement {
    /** The key's primary, given as a secondary. */
    record PrimaryGivenLater() implements Misplacement {
    }

    /** A secondary of the key, given as the primary. */
    record SecondaryGivenFirst() implements Misplacement {
    }

    /** A rule of order that the code is charged with. */
    record OrderBroken(OrderRule rule) implements Misplacement {
    }
}
