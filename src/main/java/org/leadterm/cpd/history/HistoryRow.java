package org.leadterm.cpd.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Purpose;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.people.Problem;

/**
 * A row of a history, by its headings.
 *
 * @param number of the line as a spreadsheet counts, the headings being 1
 */
record HistoryRow(long number, Map<String, String> cells) {
    private static final List<DateTimeFormatter> DAYS = Stream.of("dd/MM/uuuu", "d/M/uuuu", "uuuu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final String PROMPT = "What happened and what did you learn?";

    static HistoryRow of(CSVRecord line, List<Optional<String>> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int place = 0; place < Math.min(line.size(), columns.size()); place++) {
            int cell = place;
            columns.get(place).ifPresent(column -> cells.put(column, line.get(cell).strip()));
        }
        return new HistoryRow(line.getRecordNumber(), cells);
    }

    /** Empty, and its problems told, where it cannot be read. */
    Optional<Entry> entry(Consumer<Problem> problems) {
        Optional<LocalDate> day = day();
        Optional<ActivityKind> kind = kind();
        Optional<Integer> minutes = minutes();
        Optional<Integer> points = cell("Points").isEmpty() ? Optional.of(0) : Amount.parse(Unit.POINTS, cell("Points")).map(Amount::parts);
        tell(day, problems, "Date", "is a day such as 09/10/2026");
        tell(kind, problems, "Kind", "is one of " + String.join(", ", Stream.of(ActivityKind.values()).map(ActivityKind::label).toList()));
        tell(minutes, problems, cell("Minutes").isEmpty() ? "Hours" : "Minutes", "is how long it took, such as 90 minutes or 1.5 hours");
        tell(points, problems, "Points", "is a number such as 2.5");
        if (day.isEmpty() || kind.isEmpty() || minutes.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        try {
            Entry entry = new Entry(cell("Title"), kind.get(), day.get(), minutes.get(), points.get(), cell("Provider"), category(), reflection(),
                    EntryState.LOGGED, Purpose.CYCLE, Optional.empty(), false, Optional.empty());
            return Optional.of(entry);
        } catch (CpdRefused refused) {
            refused.problems().forEach(problem -> problems.accept(problem(problem.where(), problem.text())));
            return Optional.empty();
        }
    }

    /** Told with the row's place. */
    Problem problem(String where, String text) {
        String place = "row " + number;
        return new Problem(where.isEmpty() ? place : place + ", " + where, "Row " + number + ": " + text);
    }

    private void tell(Optional<?> value, Consumer<Problem> problems, String column, String rule) {
        if (value.isEmpty()) {
            String given = cell(column);
            problems.accept(problem(column, column + " " + rule + (given.isEmpty() ? "; there is none." : ", not \"" + given + "\".")));
        }
    }

    private Optional<LocalDate> day() {
        return DAYS.stream().flatMap(format -> parsed(format).stream()).findFirst();
    }

    private Optional<LocalDate> parsed(DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(cell("Date"), format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private Optional<ActivityKind> kind() {
        String given = cell("Kind").toLowerCase(Locale.ROOT);
        return Stream.of(ActivityKind.values()).filter(kind -> kind.label().toLowerCase(Locale.ROOT).equals(given) || kind.text().equals(given)).findFirst();
    }

    /** Minutes before hours; nought where neither is given but points are. */
    private Optional<Integer> minutes() {
        if (!cell("Minutes").isEmpty()) {
            return cell("Minutes").matches("[0-9]{1,6}") ? Optional.of(Integer.parseInt(cell("Minutes"))) : Optional.empty();
        } else if (!cell("Hours").isEmpty()) {
            return Amount.parse(Unit.HOURS, cell("Hours")).map(Amount::parts);
        }
        return cell("Points").isEmpty() ? Optional.empty() : Optional.of(0);
    }

    /** By its id: a label in small letters, with hyphens. */
    private String category() {
        return cell("Category").toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Reflection reflection() {
        return cell("Reflection").isEmpty() ? Reflection.NONE : new Reflection(List.of(new Reflection.Answer(PROMPT, cell("Reflection"))));
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
