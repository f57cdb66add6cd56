package org.leadterm.attempt.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;

/**
 * Thresholds by their title, {@code audit level 2 (2013)}, with the least share that each of the four groups is asked for.
 */
public record Yardstick(String title, Map<Group, Fraction> least) {
    public Yardstick {
        if (title.isBlank() || least.size() != Group.values().length) {
            throw new IllegalArgumentException("thresholds need a title and a share for each group: " + title + ", " + least);
        }
        least = Collections.unmodifiableMap(new EnumMap<>(least));
    }

    /** By the exact share, not by a rounded percentage. */
    boolean isMet(Group group, int correct, int total) {
        return Fraction.of(correct, total).compareTo(least.get(group)) >= 0;
    }

    /** {@code 90%}, and {@code 92.5%} where there is something after the point. */
    String percent(Group group) {
        return least.get(group).percent().replace(".0", "") + "%";
    }
}
