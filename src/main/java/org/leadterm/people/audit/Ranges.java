package org.leadterm.people.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Numbers told as ranges. */
final class Ranges {
    record Range(long from, long to) {
    }

    private Ranges() {
    }

    static List<Range> of(SortedSet<Long> numbers) {
        SortedMap<Long, Long> same = new TreeMap<>();
        numbers.forEach(number -> same.put(number, 0L));
        return of(same);
    }

    /** Numbers that follow each other and have the same mark are one range. */
    static List<Range> of(SortedMap<Long, Long> marks) {
        List<Range> ranges = new ArrayList<>();
        marks.forEach((number, mark) -> {
            Range last = ranges.isEmpty() ? new Range(0, 0) : ranges.get(ranges.size() - 1);
            if (!ranges.isEmpty() && last.to() + 1 == number && mark.equals(marks.get(last.to()))) {
                ranges.set(ranges.size() - 1, new Range(last.from(), number));
            } else {
                ranges.add(new Range(number, number));
            }
        });
        return ranges;
    }

    /** What is missing of 1 to {@code last}. */
    static List<Range> missing(SortedSet<Long> there, long last) {
        List<Range> gaps = new ArrayList<>();
        long next = 1;
        for (long number : there) {
            if (number > next) {
                gaps.add(new Range(next, number - 1));
            }
            next = Math.max(next, number + 1);
        }
        if (next <= last) {
            gaps.add(new Range(next, last));
        }
        return gaps;
    }
}
