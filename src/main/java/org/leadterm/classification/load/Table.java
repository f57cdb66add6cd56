package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A tab-separated file with a header, read row by row; problems gather until {@link #done}. */
final class Table {
    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A line that is not blank; a column that it lacks is empty. */
    record Row(int line, List<String> columns, String[] cells) {
        String get(String column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.length ? "" : cells[at].strip();
        }
    }

    Table(Source source, String... required) {
        this.file = source.name();
        String[] lines = source.text().lines().toArray(String[]::new);
        this.columns = Arrays.stream((lines.length == 0 ? "" : lines[0]).split("\t")).map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        for (String column : required) {
            if (!columns.contains(column.toLowerCase(Locale.ROOT))) {
                problem(1, "the header has no column \"" + column + "\"");
            }
        }
        for (int i = 1; i < lines.length && problems.isEmpty(); i++) {
            if (!lines[i].isBlank()) {
                rows.add(new Row(i + 1, columns, lines[i].split("\t", -1)));
            }
        }
    }

    void problem(int line, String text) {
        problems.add(new Problem(file, line, text));
    }

    /** What each row stands for; a row that cannot be read becomes a problem with its line. */
    <T> List<T> read(Function<Row, T> reader) {
        List<T> read = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.cells().length > columns.size()) {
                problem(row.line(), row.cells().length + " columns where the header has " + columns.size());
                continue;
            }
            try {
                read.add(reader.apply(row));
            } catch (IllegalArgumentException wrong) {
                problem(row.line(), wrong.getMessage());
            }
        }
        return done(read);
    }

    /** The result, when nothing was wrong. */
    <T> T done(T result) {
        if (!problems.isEmpty()) {
            throw new RefusedFile(problems);
        }
        return result;
    }
}
