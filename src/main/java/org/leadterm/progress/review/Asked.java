package org.leadterm.progress.review;

import java.util.Map;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;

/**
 * What an audit asks for.
 *
 * @param year   of the source
 * @param source where the numbers were published
 * @param least  the least share correct in each group, from 0 to 1
 */
record Asked(String name, String year, String source, Map<Group, Fraction> least) {
    Asked {
        least = Map.copyOf(least);
    }

    /** {@code audit level 2 (2013)}. */
    String title() {
        return name + " (" + year + ")";
    }

    /** {@code 90 %}. */
    String percent(Group group) {
        return least.containsKey(group) ? least.get(group).percent().replace(".0", "") + " %" : "–";
    }

    /** By the exact share and not by the rounded percentage. */
    boolean isReached(Group group, GroupResult result) {
        return Fraction.of(result.correct(), result.total()).compareTo(least.getOrDefault(group, Fraction.ZERO)) >= 0;
    }
}
