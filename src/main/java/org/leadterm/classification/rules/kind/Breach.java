package org.leadterm.classification.rules.kind;

import java.util.List;
import org.leadterm.classification.rules.codes.PlacedCode;

/** How a code breaks a rule: with which other codes of the list; none when it does by itself, or because something is missing. */
public record Breach(List<PlacedCode> others) {
    public static final Breach ALONE = new Breach(List.of());

    public Breach {
        others = List.copyOf(others);
    }

    static Breach with(PlacedCode other) {
        return new Breach(List.of(other));
    }
}
