package org.leadterm.report.table;

import java.util.List;

/**
 * A table with a line of headings.
 *
 * @param name of the sheet, and of the file without its ending
 * @param rows each with as many cells as there are columns
 */
public record Table(String name, List<String> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of %d cells in a table of %d columns: %s".formatted(row.size(), columns.size(), row));
            }
        }
    }
}
