package org.leadterm.marking;

/** What a share of marks may be. */
final class Shares {
    private Shares() {
    }

    static void check(Fraction share) {
        if (share.compareTo(Fraction.ZERO) < 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not at " + share);
        }
    }
}
