package org.leadterm.marking;

/**
 * A code of the answer matched to one of the key, before its place in the sequence is looked at.
 *
 * @param share the share of the place's marks that it earns
 */
record Match(KeyPlace place, GivenPlace given, FindingKind kind, Fraction share) {
    static Match of(KeyPlace place, GivenPlace given, FindingKind kind, MarkingScheme scheme) {
        return new Match(place, given, kind, scheme.share(kind));
    }

    Fraction marks() {
        return place.marks().times(share);
    }

    /** Whether it is the key's code or an accepted one. */
    boolean right() {
        return kind == FindingKind.CORRECT || kind == FindingKind.ACCEPTED;
    }
}
