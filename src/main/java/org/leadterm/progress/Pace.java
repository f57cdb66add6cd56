package org.leadterm.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Accuracy and working time, level by level, of first works.
 *
 * @param levels  those that were worked at, the easiest first
 * @param untimed first works whose time was not reported; they are in no level
 */
public record Pace(List<Level> levels, int untimed) {
    public Pace {
        levels = List.copyOf(levels);
    }

    /** The works at one level: 1 foundation, 2 intermediate, 3 advanced. */
    public record Level(int level, List<Work> works) {
        public Level {
            works = List.copyOf(works);
        }

        public int n() {
            return works.size();
        }

        /** Of all codes at this level. */
        public Tally total() {
            return Tally.sum(works.stream().map(Work::total).toList());
        }

        /** In seconds; with an even number, the lower of the two in the middle. */
        public Optional<Integer> median() {
            return works.stream().map(Work::seconds).sorted().skip((works.size() - 1) / 2).findFirst();
        }
    }

    public static Pace of(List<Work> works) {
        List<Work> firsts = Accuracy.firsts(works);
        Map<Integer, List<Work>> levels = firsts.stream().filter(work -> work.seconds() > 0)
                .collect(Collectors.groupingBy(Work::level, TreeMap::new, Collectors.toList()));
        List<Level> all = levels.entrySet().stream().map(level -> new Level(level.getKey(), level.getValue())).toList();
        return new Pace(all, firsts.size() - all.stream().mapToInt(Level::n).sum());
    }
}
