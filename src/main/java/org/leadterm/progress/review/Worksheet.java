package org.leadterm.progress.review;

import java.util.List;

/**
 * The codes behind the errors, the latest first.
 *
 * @param total how many there are; more than there are entries when the list was cut
 */
record Worksheet(List<Entry> entries, int total) {
    /** As many as a report holds. */
    static final int MOST = 500;
    static final int MOST_IN_A_FILE = 50_000;

    Worksheet {
        entries = List.copyOf(entries);
    }

    String about() {
        if (total == 0) {
            return "No errors were found.";
        }
        String cut = total > entries.size() ? " These are the latest " + entries.size() + "; the CSV file has more." : "";
        return "The code given and the answer key's for " + (total == 1 ? "the error" : "the " + total + " errors") + " found." + cut;
    }
}
