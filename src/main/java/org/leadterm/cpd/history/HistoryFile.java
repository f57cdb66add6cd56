package org.leadterm.cpd.history;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.Problem;

/** The rows of a CSV file (RFC 4180, UTF-8), by their headings in any order. Comma or semicolon, as the first line has it. */
final class HistoryFile {
    static final List<String> COLUMNS = List.of("Date", "Title", "Kind", "Minutes", "Hours", "Points", "Provider", "Category", "Reflection");
    private static final List<String> NEEDED = List.of("Date", "Title", "Kind");
    private static final int MOST_ROWS = 2_000;
    private static final int LARGEST = 2_000_000;

    private HistoryFile() {
    }

    static List<HistoryRow> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new CpdRefused("file", "A history may have " + LARGEST / 1_000_000 + " MB.");
        }
        String text = text(bytes);
        char comma = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180.builder().setDelimiter(comma).setIgnoreEmptyLines(true).get())) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() < 2) {
                throw new CpdRefused("file", "There is a line of headings and one row at least: " + String.join(", ", COLUMNS) + ".");
            } else if (records.size() > MOST_ROWS + 1) {
                throw new CpdRefused("file", "A history has " + MOST_ROWS + " rows at most; bring it in parts.");
            }
            List<Optional<String>> columns = columns(records.get(0));
            return records.stream().skip(1).map(each -> HistoryRow.of(each, columns)).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new CpdRefused("file", "This is no CSV file: a quotation mark is not closed, or something stands after one.");
        }
    }

    private static List<Optional<String>> columns(CSVRecord headings) {
        List<Problem> problems = new ArrayList<>();
        List<Optional<String>> columns = new ArrayList<>();
        for (String heading : headings) {
            String name = heading.strip().toLowerCase(Locale.ROOT);
            Optional<String> column = COLUMNS.stream().filter(each -> each.toLowerCase(Locale.ROOT).equals(name)).findFirst();
            if (column.isPresent() && columns.contains(column)) {
                problems.add(new Problem("row 1, " + column.get(), "There are two columns \"" + column.get() + "\"."));
            }
            columns.add(column);
        }
        NEEDED.stream().filter(needed -> !columns.contains(Optional.of(needed)))
                .forEach(needed -> problems.add(new Problem("row 1", "There is no column \"" + needed + "\".")));
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
        return columns;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new CpdRefused("file", "The file is not UTF-8 text. Save it as \"CSV UTF-8\".");
        }
    }
}
