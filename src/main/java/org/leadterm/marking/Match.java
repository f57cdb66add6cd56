package org.leadterm.marking;

/**
 * A code of the answer matched to one of the key, before its place in the sequence is looked at.
 *
 * @param share the share of the place's marks that it earns
 * @param marks what that comes to
 */
record Match(KeyPlace place, GivenPlace given, FindingKind kind, Fraction share, Fraction marks) {
    static Match of(KeyPlace place, GivenPlace given, FindingKind kind, Fraction share) {
        return new Match(place, given, kind, share, place.marks().times(share));
    }

    /** Whether it is the key's code or an accepted one. */
    boolean right() {
        return kind == FindingKind.CORRECT || kind == FindingKind.ACCEPTED;
    }
}
