package org.leadterm.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.marking.Group;

/**
 * How accurate the first works of a week were, group by group. The codes of a week are taken together: a long case counts for more
 * than a short one, as in an audit.
 *
 * @param week    its Monday
 * @param works   how many were handed in
 * @param tallies all four groups
 */
public record Accuracy(LocalDate week, int works, Map<Group, Tally> tallies) {
    public Accuracy {
        tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
    }

    /** Week by week, the earliest first; a week without a first work is left out. */
    public static List<Accuracy> weekly(List<Work> works, ZoneId zone) {
        Map<LocalDate, List<Work>> weeks = firsts(works).stream()
                .collect(Collectors.groupingBy(work -> monday(work, zone), TreeMap::new, Collectors.toList()));
        return weeks.entrySet().stream().map(week -> new Accuracy(week.getKey(), week.getValue().size(), total(week.getValue()))).toList();
    }

    /** Of all first works together, all four groups. */
    public static Map<Group, Tally> total(Collection<Work> works) {
        Map<Group, Tally> total = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            total.put(group, Tally.sum(firsts(works).stream().map(work -> work.tallies().get(group)).toList()));
        }
        return total;
    }

    /** Whoever has seen a key does better the second time: only the first work at an exercise tells. */
    static List<Work> firsts(Collection<Work> works) {
        return works.stream().filter(Work::first).toList();
    }

    private static LocalDate monday(Work work, ZoneId zone) {
        return LocalDate.ofInstant(work.handedIn(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
