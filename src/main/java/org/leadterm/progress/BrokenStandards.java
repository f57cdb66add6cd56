package org.leadterm.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The standards that the errors of first works go against, the most often broken first.
 *
 * @param standards each that was broken at least once
 */
public record BrokenStandards(List<Broken> standards) {
    private static final Comparator<Broken> WORST_FIRST = Comparator.comparing(Broken::times).reversed().thenComparing(Broken::n)
            .thenComparing(Broken::standard);

    public BrokenStandards {
        standards = List.copyOf(standards);
    }

    /**
     * A standard that was broken.
     *
     * @param standard as the answer key names it
     * @param n        how many codes it was needed for
     * @param errors   the findings that say so
     */
    public record Broken(String standard, int n, List<Line> errors) {
        public Broken {
            errors = List.copyOf(errors);
        }

        public int times() {
            return errors.size();
        }
    }

    public static BrokenStandards of(List<Line> lines) {
        Map<String, List<Line>> named = lines.stream().filter(line -> line.first() && line.standard().isPresent())
                .collect(Collectors.groupingBy(line -> line.standard().orElseThrow()));
        return new BrokenStandards(named.entrySet().stream()
                .map(one -> new Broken(one.getKey(), one.getValue().size(), one.getValue().stream().filter(Line::isError).toList()))
                .filter(broken -> broken.times() > 0).sorted(WORST_FIRST).toList());
    }
}
