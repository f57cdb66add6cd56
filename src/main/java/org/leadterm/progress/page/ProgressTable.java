package org.leadterm.progress.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Group;
import org.leadterm.progress.Accuracy;
import org.leadterm.progress.Tally;
import org.leadterm.progress.chart.Percent;
import org.leadterm.progress.threshold.GroupName;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** The accuracies of a period as a table for files: a line for each week with work and each group, the denominator in its own column. */
public final class ProgressTable {
    private static final List<String> COLUMNS = List.of("Week of", "Exercises", "Group", "Correct", "Codes in the key (n)", "Accuracy (%)", "Likely from (%)",
            "Likely to (%)", "Omitted", "Not relevant", "Denominator");

    private ProgressTable() {
    }

    public static Table of(PersonRecord record) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Accuracy week : Accuracy.weekly(record.works(), PeriodChoice.ZONE)) {
            for (Map.Entry<Group, Tally> group : week.tallies().entrySet()) {
                rows.add(row(week, GroupName.of(group.getKey()), group.getValue()));
            }
        }
        return new Table("progress", COLUMNS, rows);
    }

    private static List<Cell> row(Accuracy week, String group, Tally tally) {
        return List.of(Cell.of(week.week().toString()), Cell.of(week.works()), Cell.of(group), Cell.of(tally.correct()), Cell.of(tally.key()),
                percent(tally.share(Denominator.AUDITOR).map(Shares::percent)),
                percent(tally.interval(Denominator.AUDITOR).low().map(Shares::percent)),
                percent(tally.interval(Denominator.AUDITOR).high().map(Shares::percent)),
                Cell.of(tally.omitted()), Cell.of(tally.notRelevant()), Cell.of(Denominator.AUDITOR.id()));
    }

    private static Cell percent(Optional<Percent> percent) {
        return Cell.of(percent.map(value -> BigDecimal.valueOf(value.tenths(), 1)));
    }
}
