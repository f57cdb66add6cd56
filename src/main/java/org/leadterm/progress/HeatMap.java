package org.leadterm.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;

/**
 * Errors by chapter and by the audit's error key, of first works, with the findings behind each cell.
 *
 * @param rows the chapters that codes were given or expected of, diagnoses before procedures, in the order of the books
 */
public record HeatMap(List<Row> rows) {
    private static final Comparator<Line> AS_IN_AN_AUDIT = Comparator.comparing(Line::group).thenComparing(Line::kind);

    public HeatMap {
        rows = List.copyOf(rows);
    }

    /**
     * A chapter.
     *
     * @param n     the key's codes in it, right or wrong
     * @param cells its errors by their key; a key without any is not there
     */
    public record Row(Chapter chapter, int n, Map<String, List<Line>> cells) {
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        public int errors() {
            return cells.values().stream().mapToInt(List::size).sum();
        }
    }

    public static HeatMap of(List<Line> lines) {
        Map<Chapter, List<Line>> chapters = lines.stream().filter(Line::first)
                .collect(Collectors.groupingBy(Chapter::of, TreeMap::new, Collectors.toList()));
        return new HeatMap(chapters.entrySet().stream().map(chapter -> row(chapter.getKey(), chapter.getValue())).toList());
    }

    public List<Row> rows(Classification classification) {
        return rows.stream().filter(row -> row.chapter().classification() == classification).toList();
    }

    /** The error keys that there are, primary before secondary, in the order of an audit. */
    public List<String> keys(Classification classification) {
        Map<String, Line> keys = new LinkedHashMap<>();
        rows(classification).forEach(row -> row.cells().forEach((key, lines) -> keys.merge(key, lines.get(0),
                (one, other) -> AS_IN_AN_AUDIT.compare(one, other) <= 0 ? one : other)));
        List<String> sorted = new ArrayList<>(keys.keySet());
        sorted.sort(Comparator.comparing((Function<String, Line>) keys::get, AS_IN_AN_AUDIT).thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    private static Row row(Chapter chapter, List<Line> lines) {
        Map<String, List<Line>> cells = lines.stream().filter(Line::isError).sorted(AS_IN_AN_AUDIT)
                .collect(Collectors.groupingBy(line -> line.key().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return new Row(chapter, (int) lines.stream().filter(Line::isOfKey).count(), cells);
    }
}
