package org.leadterm.classification.rules.codes;

import java.util.Objects;
import org.leadterm.classification.Code;

/**
 * A code and its place in the list it was given in.
 *
 * @param position from 1; texts that are no codes keep their places
 */
public record PlacedCode(int position, Code code) {
    public PlacedCode {
        Objects.requireNonNull(code);
        if (position < 1) {
            throw new IllegalArgumentException("positions begin at 1, not " + position);
        }
    }
}
