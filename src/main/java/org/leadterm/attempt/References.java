package org.leadterm.attempt;

import java.util.List;

/**
 * What whoever answers may look at.
 *
 * @param book  the tabular lists
 * @param index the alphabetical index and the search
 * @param hints what the coding rules say of an answer while it is written
 */
public record References(boolean book, boolean index, boolean hints) {
    /** In practice. */
    public static final References ALL = new References(true, true, true);
    private static final String BOOK = "book";
    private static final String INDEX = "index";
    private static final String HINTS = "hints";

    /** As it is stored: the names of those that are allowed. */
    static References of(String words) {
        List<String> allowed = List.of(words.split(" "));
        return new References(allowed.contains(BOOK), allowed.contains(INDEX), allowed.contains(HINTS));
    }

    String words() {
        return ((book ? BOOK + " " : "") + (index ? INDEX + " " : "") + (hints ? HINTS : "")).strip();
    }
}
