package org.leadterm.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables of rights, written to be read: a line for each thing, a column for each caller. */
public final class CallTable {
    private CallTable() {
    }

    /**
     * What a caller of each kind is to get.
     *
     * @param what     what is called or opened
     * @param with     what it takes, by words; none in tables without that column
     * @param expected by kind of caller; what does not apply is left out
     */
    public record Row(String what, List<String> with, Map<String, String> expected) {
    }

    /** Reads a table that lies beside a class. */
    public static List<Row> read(Class<?> beside, String file) {
        List<Row> rows = new ArrayList<>();
        List<String> head = List.of();
        try (var reader = new BufferedReader(new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(one -> !one.isBlank() && !one.startsWith("#")).toList()) {
                List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
                if (head.isEmpty()) {
                    head = cells;
                } else {
                    rows.add(row(head, cells));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    private static Row row(List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new AssertionError("a row of " + cells.size() + " cells where there are " + head.size() + " columns: " + cells);
        }
        Map<String, String> expected = new TreeMap<>();
        List<String> with = List.of();
        for (int column = 1; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (head.get(column).equals("with")) {
                with = cell.isEmpty() ? List.of() : List.of(cell.split(" (?![^{]*})"));
            } else if (!cell.equals("-")) {
                expected.put(head.get(column), cell);
            }
        }
        return new Row(cells.get(0), with, expected);
    }
}
