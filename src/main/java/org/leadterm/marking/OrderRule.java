package org.leadterm.marking;

import org.leadterm.classification.Code;

/** Where two codes of the key must stand to each other in the answer. */
public record OrderRule(Kind kind, Code first, Code second) {
    /** How they must stand. */
    public enum Kind {
        /** The second directly after the first. */
        FOLLOWS,
        /** Next to each other, either way round. */
        ADJACENT,
        /** The second anywhere after the first. */
        AFTER
    }
}
