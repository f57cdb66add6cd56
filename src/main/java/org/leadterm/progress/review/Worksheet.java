package org.leadterm.progress.review;

import java.util.List;

/**
 * The codes behind the counts that were not correct, the latest first.
 *
 * @param total how many there are; more than there are entries when the list was cut
 */
record Worksheet(List<Entry> entries, int total) {
    /** As many as a report holds. */
    static final int MOST = 500;

    Worksheet {
        entries = List.copyOf(entries);
    }

    String about() {
        if (total == 0) {
            return "Every code was correct or optional.";
        }
        String cut = total > entries.size() ? " These are the latest " + entries.size() + "; the CSV file has more." : "";
        return (total == 1 ? "1 code was" : total + " codes were") + " neither correct nor optional." + cut;
    }
}
