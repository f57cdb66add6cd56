package org.leadterm.exercise.page;

import java.util.regex.Pattern;
import org.leadterm.casenote.Passage;

/**
 * A passage to be marked in a document.
 *
 * @param css   classes of the mark, such as {@code ev-a}
 * @param label what stands before its first word, such as {@code A}; empty for nothing
 */
public record Highlight(Passage passage, String css, String label) {
    private static final Pattern CLASSES = Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*");

    public Highlight {
        if (!CLASSES.matcher(css).matches()) {
            throw new IllegalArgumentException("\"" + css + "\" are no CSS classes");
        }
    }

    boolean covers(int place) {
        return passage.start() <= place && place < passage.end();
    }
}
