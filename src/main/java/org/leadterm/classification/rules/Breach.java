package org.leadterm.classification.rules;

import java.util.List;

/** How a code breaks a rule: with which other codes of the list; none when it does by itself, or because something is missing. */
record Breach(List<PlacedCode> others) {
    static final Breach ALONE = new Breach(List.of());

    Breach {
        others = List.copyOf(others);
    }

    static Breach with(PlacedCode other) {
        return new Breach(List.of(other));
    }
}
