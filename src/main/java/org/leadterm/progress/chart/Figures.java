package org.leadterm.progress.chart;

import java.util.List;

/** The numbers of a chart as a table; the first column names the row. */
public record Figures(List<String> columns, List<List<String>> rows) {
    public Figures {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " headings: " + row);
            }
        }
    }
}
