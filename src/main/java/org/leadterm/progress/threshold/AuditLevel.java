package org.leadterm.progress.threshold;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.leadterm.marking.Group;
import org.leadterm.progress.chart.Percent;

/**
 * What an audit asks for in each of the four groups.
 *
 * @param year    of the source: {@code 2013} or {@code 2024/25}
 * @param source  where the numbers were published
 * @param sample  how many episodes such an audit looks at; empty where the source does not say
 * @param shown   whether progress is held against it
 * @param version counts its changes
 */
public record AuditLevel(LevelId id, String name, String year, String source, Map<Group, Percent> least, OptionalInt sample, boolean shown, long version) {
    public AuditLevel {
        if (name.isBlank() || year.isBlank() || source.isBlank() || least.size() != Group.values().length) {
            throw new IllegalArgumentException("thresholds need a name, a year, a source and four percentages: " + name + ", " + year + ", " + least);
        }
        least = Collections.unmodifiableMap(new EnumMap<>(least));
    }

    public Percent least(Group group) {
        return least.get(group);
    }

    /** Whether so many correct of so many get there, by the exact share and not by a rounded percentage; empty for none. */
    public Optional<Boolean> reached(Group group, int correct, int n) {
        return n == 0 ? Optional.empty() : Optional.of(1000L * correct >= (long) least(group).tenths() * n);
    }

    /** {@code audit level 2 (2013)}. */
    public String title() {
        return name + " (" + year + ")";
    }

    /** In one line, as the audit trail keeps it. */
    String text() {
        return title() + ": " + String.join("/", least.values().stream().map(Percent::number).toList())
                + (sample.isPresent() ? ", " + sample.getAsInt() + " episodes" : "") + (shown ? ", shown" : ", not shown") + "; " + source;
    }
}
