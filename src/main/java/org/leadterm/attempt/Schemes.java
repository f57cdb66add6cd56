package org.leadterm.attempt;

import org.leadterm.marking.MarkingSchemes;

/** The marking schemes that a paper may name for its exercises. */
public final class Schemes {
    private Schemes() {
    }

    public static boolean has(String name) {
        return MarkingSchemes.named(name).isPresent();
    }
}
