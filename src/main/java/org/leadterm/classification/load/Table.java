package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A tab-separated file, read row by row; problems gather until {@link #done}. */
public final class Table {
    private static final int LONGEST_LINE = 20_000;

    private final boolean headed;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final ProblemList problems;

    /** A line that is not blank; a column that it lacks is empty. */
    public record Row(int line, List<String> columns, String[] cells) {
        public String get(String column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.length ? "" : cells[at].strip();
        }
    }

    /** A file whose first line names its columns, among them those that are required. */
    public Table(Source source, String... required) {
        this(source, true, List.of());
        for (String column : required) {
            if (!columns.contains(column.toLowerCase(Locale.ROOT))) {
                problem(1, "the header has no column \"" + column + "\"");
            }
        }
        if (!problems.isEmpty()) {
            rows.clear();
        }
    }

    /** A file without a header: its columns are these, in this order. */
    static Table ofColumns(Source source, String... columns) {
        return new Table(source, false, Arrays.asList(columns));
    }

    private Table(Source source, boolean headed, List<String> unheaded) {
        this.problems = new ProblemList(source.name());
        this.headed = headed;
        Iterator<String> lines = source.text().lines().iterator();
        String header = headed && lines.hasNext() ? lines.next() : "";
        this.columns = headed ? Arrays.stream(header.split("\t")).map(name -> name.strip().toLowerCase(Locale.ROOT)).toList() : unheaded;
        for (int line = headed ? 2 : 1; lines.hasNext(); line++) {
            String text = lines.next();
            if (text.length() > LONGEST_LINE) {
                problem(line, "the line is longer than " + LONGEST_LINE + " characters");
            } else if (!text.isBlank()) {
                rows.add(new Row(line, columns, text.split("\t", -1)));
            }
        }
    }

    ProblemList problems() {
        return problems;
    }

    void problem(int line, String text) {
        problems.add(line, text);
    }

    /** What each row stands for, when nothing is wrong. */
    public <T> List<T> read(Function<Row, T> reader) {
        return done(readAll(reader));
    }

    /** What each row stands for; a row that cannot be read becomes a problem with its line. */
    <T> List<T> readAll(Function<Row, T> reader) {
        List<T> read = new ArrayList<>(rows.size());
        for (Row row : rows) {
            try {
                if (fits(row)) {
                    read.add(reader.apply(row));
                }
            } catch (IllegalArgumentException wrong) {
                problem(row.line(), wrong.getMessage());
            }
        }
        return read;
    }

    /** Whether a row has no more cells than there are columns; otherwise that is a problem. */
    boolean fits(Row row) {
        if (row.cells().length <= columns.size()) {
            return true;
        }
        problem(row.line(), row.cells().length + " columns where " + (headed ? "the header has " : "there should be ") + columns.size());
        return false;
    }

    List<Row> rows() {
        return rows;
    }

    /** The result, when nothing was wrong. */
    <T> T done(T result) {
        problems.refuseIfAny();
        return result;
    }
}
