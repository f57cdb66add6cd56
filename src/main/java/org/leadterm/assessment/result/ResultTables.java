package org.leadterm.assessment.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.analysis.ItemFigures;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.marks.SectionMarks;
import org.leadterm.assessment.paper.Section;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;
import org.leadterm.marking.Fraction;

/** The gradebook and the items' figures as tables, for files. What is not known is an empty cell, never a nought. */
public final class ResultTables {
    /** As many as a mark of thirds needs to be recognised. */
    private static final int DECIMALS = 4;
    private static final List<String> ITEM_COLUMNS = List.of("Kind", "Item", "People (n)", "Full marks", "Share with full marks", "Mean share",
            "Discrimination", "Median seconds");

    private ResultTables() {
    }

    /** One line for each person; for the whole and for each section the marks, those there are, the percentage and whether it is passed. */
    public static Table grades(Gradebook book) {
        List<String> columns = new ArrayList<>(List.of("Name", "Display name", "State", "Handed in (UTC)", "Still to be marked"));
        columns.addAll(columns("Paper"));
        book.paper().sections().stream().map(Section::name).forEach(name -> columns.addAll(columns(name)));
        return new Table("results", columns, book.grades().stream().map(grade -> row(grade, book.paper().sections().size())).toList());
    }

    public static Table items(List<ItemFigures> items) {
        return new Table("items", ITEM_COLUMNS, items.stream().map(ResultTables::row).toList());
    }

    private static List<String> columns(String name) {
        return List.of(name + ": marks", name + ": of", name + ": percent", name + ": passed");
    }

    private static List<Cell> row(Grade grade, int sections) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(grade.candidate().name()), Cell.of(grade.candidate().displayName()),
                Cell.of(grade.candidate().state().id()), Cell.of(grade.candidate().submitted().map(Instant::toString).orElse("")),
                grade.marks().map(marks -> Cell.of(marks.awaiting())).orElse(Cell.NONE)));
        if (grade.marks().isEmpty()) {
            for (int cell = 0; cell < (sections + 1) * columns("").size(); cell++) {
                row.add(Cell.NONE);
            }
        } else {
            PaperMarks marks = grade.marks().get();
            row.addAll(cells(marks.total(), marks.passed()));
            marks.sections().forEach(section -> row.addAll(cells(section, section.passed())));
        }
        return row;
    }

    private static List<Cell> cells(SectionMarks marks, Optional<Boolean> passed) {
        return List.of(Cell.of(number(marks.awarded())), Cell.of(number(marks.available())), Cell.of(marks.percent().map(BigDecimal::new)),
                Cell.of(passed.map(yes -> yes ? "yes" : "no").orElse("")));
    }

    private static List<Cell> row(ItemFigures item) {
        String[] kindAndId = item.item().split(" ", 2);
        return List.of(Cell.of(kindAndId[0]), Cell.of(kindAndId[1]), Cell.of(item.people()), Cell.of(item.full()),
                Cell.of(number(Fraction.of(item.full(), item.people()))), Cell.of(item.mean()), Cell.of(item.discrimination()),
                Cell.of(item.time().map(Duration::toSeconds).map(BigDecimal::valueOf)));
    }

    private static BigDecimal number(Fraction exact) {
        BigDecimal rounded = new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
