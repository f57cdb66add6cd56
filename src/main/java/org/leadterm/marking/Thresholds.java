package org.leadterm.marking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The percentages that an audit asks for, group by group. They change with the years and differ between bodies, so they carry
 * a name, a year and a source.
 *
 * @param year   the year of the source
 * @param source where the numbers were published
 * @param least  the least share correct in each group, from 0 to 1; a group without one is not looked at
 */
public record Thresholds(String name, int year, String source, Map<Group, Fraction> least) {
    private static final String TOOLKIT = "Information Governance Toolkit, requirement 505, as quoted in trusts' coding audits";
    public static final Thresholds AUDIT_LEVEL_2 = new Thresholds("audit level 2", 2013, TOOLKIT, percentages(90, 80, 90, 80));
    public static final Thresholds AUDIT_LEVEL_3 = new Thresholds("audit level 3", 2013, TOOLKIT, percentages(95, 90, 95, 90));

    public Thresholds {
        if (name.isBlank()) {
            throw new IllegalArgumentException("thresholds need a name");
        }
        least = Map.copyOf(least);
        least.values().forEach(Shares::check);
    }

    /** The thresholds that come with the product. */
    public static List<Thresholds> shipped() {
        return List.of(AUDIT_LEVEL_2, AUDIT_LEVEL_3);
    }

    /** Whether a group gets there, by its exact share and not by the rounded percentage; an empty group always does. */
    public boolean reached(Group group, GroupResult result) {
        Fraction share = least.getOrDefault(group, Fraction.ZERO);
        return result.total() == 0 || Fraction.of(result.correct(), result.total()).compareTo(share) >= 0;
    }

    /** Whether every group gets there. */
    public boolean reached(Map<Group, GroupResult> groups) {
        return groups.entrySet().stream().allMatch(entry -> reached(entry.getKey(), entry.getValue()));
    }

    private static Map<Group, Fraction> percentages(int... percentages) {
        Map<Group, Fraction> least = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            least.put(group, Fraction.of(percentages[group.ordinal()], 100));
        }
        return least;
    }
}
