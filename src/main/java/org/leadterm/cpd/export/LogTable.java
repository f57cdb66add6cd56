package org.leadterm.cpd.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Verification;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.report.Dates;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** The log as a table, one activity a line; its first columns are those that can be imported. */
public final class LogTable {
    /** The columns that an import reads. */
    public static final List<String> IMPORTED = List.of("Date", "Title", "Kind", "Minutes", "Points", "Provider", "Category", "Reflection");
    private static final List<String> COLUMNS = List.of("Date", "Title", "Kind", "Minutes", "Points", "Provider", "Category", "Reflection", "Hours", "State",
            "Purpose", "Cycle", "Evidence", "Verified by", "Verified on", "Source");

    private LogTable() {
    }

    /** @param cycles those that the activities may count in */
    public static Table of(String name, List<Activity> activities, List<Cycle> cycles) {
        return new Table(name, COLUMNS, activities.stream().map(activity -> row(activity, cycles)).toList());
    }

    private static List<Cell> row(Activity activity, List<Cycle> cycles) {
        Entry entry = activity.entry();
        Optional<Cycle> cycle = cycles.stream().filter(each -> entry.cycle().equals(Optional.of(each.id()))).findFirst();
        return List.of(Cell.of(Dates.day(entry.on())), Cell.of(entry.title()), Cell.of(entry.kind().label()), Cell.of(entry.minutes()),
                Cell.of(new Amount(Unit.POINTS, entry.points()).value()), Cell.of(entry.provider()), Cell.of(category(entry, cycle)),
                Cell.of(reflection(entry)), Cell.of(new Amount(Unit.HOURS, entry.minutes()).value()), Cell.of(entry.state().text()),
                Cell.of(entry.purpose().label()), Cell.of(cycle.map(Cycle::name).or(() -> entry.cycle().map(CycleId::text)).orElse("")),
                Cell.of(activity.evidence().stream().map(Evidence::name).collect(Collectors.joining("; "))),
                Cell.of(activity.verification().map(Verification::name).orElse("")),
                Cell.of(activity.verification().map(verified -> Dates.day(LocalDate.ofInstant(verified.at(), Today.LONDON))).orElse("")),
                Cell.of(activity.provenance().source().text()));
    }

    private static String category(Entry entry, Optional<Cycle> cycle) {
        return cycle.flatMap(each -> each.target().category(entry.category())).map(category -> category.label()).orElse(entry.category());
    }

    private static String reflection(Entry entry) {
        return entry.reflection().answers().stream().filter(answer -> !answer.text().isBlank()).map(answer -> answer.prompt() + " " + answer.text())
                .collect(Collectors.joining("\n"));
    }
}
