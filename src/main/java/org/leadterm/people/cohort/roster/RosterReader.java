package org.leadterm.people.cohort.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Problem;

/** Reads one file's rows, each for itself: what is wrong with one is no reason not to look at the next. */
final class RosterReader {
    private final String text;
    private final List<RosterRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<PersonName, Integer> lines = new HashMap<>();
    private Columns columns = Columns.WITHOUT_HEADER;
    private boolean first = true;
    private int line = 1;

    RosterReader(String text) {
        this.text = text;
    }

    Roster read() {
        try (CSVParser parser = format().parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext() && rows.size() + problems.size() <= Roster.MOST_ROWS) {
                take(records.next().toList().stream().map(String::strip).toList());
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException | IllegalStateException broken) {
            problems.add(new Problem(Roster.line(line), "The quotation marks from here on do not close; nothing after them was read."));
        }
        if (rows.size() + problems.size() > Roster.MOST_ROWS) {
            problems.add(new Problem("file", "The list has more than " + Roster.MOST_ROWS + " rows."));
        } else if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("file", "There is nobody in the list."));
        }
        return new Roster(rows, Roster.sorted(problems));
    }

    private CSVFormat format() {
        String firstLine = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        char delimiter = firstLine.indexOf('\t') >= 0 ? '\t' : firstLine.indexOf(';') >= 0 && firstLine.indexOf(',') < 0 ? ';' : ',';
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true).get();
    }

    private void take(List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        Optional<Columns> header = first ? Columns.header(cells) : Optional.empty();
        first = false;
        header.ifPresentOrElse(found -> columns = found, () -> row(cells));
    }

    private void row(List<String> cells) {
        if (!columns.others() && cells.size() > 2 && cells.stream().skip(2).anyMatch(cell -> !cell.isEmpty())) {
            wrong("This row has " + cells.size() + " columns; there are a user name and a display name.");
            return;
        }
        String typed = cell(cells, columns.name());
        String displayName = cell(cells, columns.displayName());
        Optional<PersonName> name = PersonName.parse(typed);
        if (typed.isEmpty()) {
            wrong("The user name is missing.");
        } else if (name.isEmpty()) {
            wrong("\"" + typed + "\" is not a user name. " + PersonName.RULE + ".");
        } else if (displayName.length() > Person.MAX_DISPLAY_NAME || displayName.chars().anyMatch(Character::isISOControl)) {
            wrong("The display name of " + name.get() + " has line breaks or more than " + Person.MAX_DISPLAY_NAME + " characters.");
        } else if (lines.putIfAbsent(name.get(), line) != null) {
            wrong(name.get() + " is in line " + lines.get(name.get()) + " already.");
        } else {
            rows.add(new RosterRow(line, name.get(), displayName));
        }
    }

    private void wrong(String sentence) {
        problems.add(new Problem(Roster.line(line), sentence));
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
