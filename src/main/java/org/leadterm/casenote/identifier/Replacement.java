package org.leadterm.casenote.identifier;

import java.util.List;
import java.util.function.Function;

/** Puts surrogates into a text. */
public final class Replacement {
    private Replacement() {
    }

    /**
     * The text with each finding replaced.
     *
     * @param findings in the order of their places, none overlapping another
     */
    public static String all(String text, List<Finding> findings, Function<Finding, String> surrogate) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (Finding finding : findings) {
            replaced.append(text, at, finding.place().start()).append(surrogate.apply(finding));
            at = finding.place().end();
        }
        return replaced.append(text.substring(at)).toString();
    }
}
