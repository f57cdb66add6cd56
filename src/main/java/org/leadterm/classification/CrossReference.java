package org.leadterm.classification;

import java.util.Arrays;
import java.util.List;

/**
 * The index's <em>see</em> (look there instead) and <em>see also</em> (look there if nothing here fits).
 *
 * @param path lead term and modifiers of the place to look
 */
public record CrossReference(boolean also, List<String> path) {
    public CrossReference {
        path = List.copyOf(path);
        if (path.isEmpty() || path.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a reference to nowhere");
        }
    }

    /** Reads {@code see also Neoplasm, malignant}: words before the first comma are the lead term. */
    public static CrossReference of(String text) {
        boolean also = text.startsWith("see also ");
        if (!also && !text.startsWith("see ")) {
            throw new IllegalArgumentException("neither \"see\" nor \"see also\": " + text);
        }
        String target = text.substring(also ? "see also ".length() : "see ".length());
        return new CrossReference(also, Arrays.stream(target.split(",")).map(String::strip).toList());
    }

    public String leadTerm() {
        return path.get(0);
    }

    @Override
    public String toString() {
        return (also ? "see also " : "see ") + String.join(", ", path);
    }
}
