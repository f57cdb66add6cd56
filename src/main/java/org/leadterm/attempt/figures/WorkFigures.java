package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.leadterm.marking.Group;

/**
 * A work as reports add it up.
 *
 * @param counts   of each group, one after the other: correct, key, omitted, not relevant
 * @param chapters of the key, as {@link ChapterCodes} writes them
 * @param mistakes as {@link Mistake} writes them, a line each
 */
@SuppressWarnings("ArrayRecordComponent")
record WorkFigures(String person, boolean first, String exercise, String title, Instant handedIn, int seconds, int[] counts, String chapters,
                   String mistakes) {
    static final int COUNTS = 4;

    void eachMistake(Consumer<String> line) {
        for (int from = 0; from < mistakes.length(); ) {
            int end = mistakes.indexOf('\n', from);
            line.accept(mistakes.substring(from, end < 0 ? mistakes.length() : end));
            from = end < 0 ? mistakes.length() : end + 1;
        }
    }

    void addTo(int[] sums) {
        for (int i = 0; i < counts.length; i++) {
            sums[i] += counts[i];
        }
    }

    static int[] none() {
        return new int[Group.values().length * COUNTS];
    }

    static Map<Group, GroupFigures> groups(int... sums) {
        Map<Group, GroupFigures> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            int at = group.ordinal() * COUNTS;
            groups.put(group, GroupFigures.of(sums[at], sums[at + 1], sums[at + 2], sums[at + 3]));
        }
        return groups;
    }
}
