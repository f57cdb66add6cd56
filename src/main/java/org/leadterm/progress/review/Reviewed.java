package org.leadterm.progress.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** {@code leadterm-audit-cohort-2026-b-2026-11-20}: whose work and when it was made, so that one finds it again among others. */
    private String name() {
        return (NAME + "-" + terms.whose()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "") + "-"
                + LocalDate.ofInstant(terms.made(), Names.ZONE);
    }

    ReportFile pdf(Typed typed) {
        return ReportFile.pdf(name(), new AuditReport(review, terms, typed, worksheet).pdf());
    }

    ReportFile csv() {
        return ReportFile.csv(name(), ReviewTables.accuracies(review, true));
    }

    ReportFile worksheetCsv() {
        return ReportFile.csv(name() + "-worksheet", ReviewTables.worksheet(worksheet.entries()));
    }

    ReportFile xlsx() {
        List<Table> tables = Stream.of(ReviewTables.facts(terms, review), ReviewTables.accuracies(review, true), ReviewTables.verdicts(review),
                ReviewTables.thresholds(review), ReviewTables.kinds(review), ReviewTables.keys(review), ReviewTables.chapters(review),
                ReviewTables.standards(review), ReviewTables.worksheet(worksheet.entries())).toList();
        return ReportFile.xlsx(name(), tables);
    }
}
