package org.leadterm.progress.review;

import java.util.List;
import java.util.stream.Stream;
import org.leadterm.attempt.figures.AuditExercise;
import org.leadterm.report.file.ReportFile;
import org.leadterm.report.table.Table;

/**
 * What came of a filter.
 *
 * @param exercises that there is work at, whatever exercise was asked for
 */
record Reviewed(Review review, Terms terms, Worksheet worksheet, List<AuditExercise> exercises) {
    private static final String NAME = "leadterm-audit";

    Reviewed {
        exercises = List.copyOf(exercises);
    }

    ReportFile pdf(Typed typed) {
        return ReportFile.pdf(NAME, new AuditReport(review, terms, typed, worksheet).pdf());
    }

    ReportFile csv() {
        return ReportFile.csv(NAME, ReviewTables.accuracies(review, true));
    }

    ReportFile worksheetCsv() {
        return ReportFile.csv(NAME + "-worksheet", ReviewTables.worksheet(worksheet.entries()));
    }

    ReportFile xlsx() {
        List<Table> tables = Stream.of(ReviewTables.facts(terms, review), ReviewTables.accuracies(review, true), ReviewTables.verdicts(review),
                ReviewTables.thresholds(review), ReviewTables.kinds(review), ReviewTables.keys(review), ReviewTables.chapters(review),
                ReviewTables.standards(review), ReviewTables.worksheet(worksheet.entries())).toList();
        return ReportFile.xlsx(NAME, tables);
    }
}
