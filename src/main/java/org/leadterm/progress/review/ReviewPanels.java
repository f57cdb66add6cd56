package org.leadterm.progress.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Group;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** A review on the screen. */
class ReviewPanels extends Div {
    private static final long serialVersionUID = 1L;
    private static final int ON_SCREEN = 50;

    ReviewPanels(Reviewed reviewed) {
        addClassName("reviewpanels");
        Review review = reviewed.review();
        Sentences words = new Sentences(review);
        add(panel("Accuracy", new Element[] {accuracies(review)}, words.rule(), "95 % interval: Wilson's. A group of fewer than " + Review.FEWEST
                + " codes is not held against a threshold."), panel("What was found of the key's codes", new Element[] {
                    TableElement.of(ReviewTables.kinds(review))}, "In part: accepted at part share, neither correct nor an error. 3rd, 4th, 5th: the first"
                    + " character that is wrong."));
        Div halves = TextElement.styled(new Div(panel("Errors by key", table(ReviewTables.keys(review)), words.errors()),
                panel("Standards behind errors", table(ReviewTables.standards(review)), "Where the answer key names one.")), "halves");
        add(halves, panel("Errors by chapter", table(ReviewTables.chapters(review))), worksheet(reviewed.worksheet()),
                panel("Thresholds", table(ReviewTables.thresholds(review)), "Kept by administrators under Thresholds."));
    }

    private static Element[] table(Table table) {
        return table.rows().isEmpty() ? new Element[] {new Element("p").setAttribute("class", "none").setText("None.")}
                : new Element[] {TableElement.of(table)};
    }

    private static Element accuracies(Review review) {
        Table numbers = ReviewTables.accuracies(review, false);
        List<String> columns = new ArrayList<>(numbers.columns());
        review.thresholds().stream().map(AuditLevel::title).forEach(columns::add);
        List<List<Cell>> rows = numbers.rows().stream().map(row -> {
            List<Cell> wide = new ArrayList<>(row);
            review.thresholds().forEach(each -> wide.add(Cell.NONE));
            return wide;
        }).toList();
        int plain = numbers.columns().size();
        return TableElement.of(new Table("Accuracy", columns, rows.stream().map(List::copyOf).toList()), (row, column) -> column < plain
                ? TableElement.cell(rows.get(row).get(column)) : verdict(review, review.thresholds().get(column - plain), Group.values()[row]));
    }

    private static Element verdict(Review review, AuditLevel against, Group group) {
        Verdict verdict = review.verdict(against, group);
        return TextElement.badge(verdict.tint(), verdict.sign(), verdict.word() + " · " + against.least(group).number() + " %").getElement();
    }

    private static Section worksheet(Worksheet worksheet) {
        List<Entry> shown = worksheet.entries().stream().limit(ON_SCREEN).toList();
        Table table = ReviewTables.worksheet(shown);
        Element[] content = shown.isEmpty() ? table(table) : new Element[] {TableElement.of(table, (row, column) -> column == 1
                ? new Element("a").setAttribute("href", "attempts/" + shown.get(row).attempt()).setAttribute("router-link", true)
                        .setText(shown.get(row).exercise()) : TableElement.cell(table.rows().get(row).get(column)))};
        return panel("Worksheet", content, worksheet.total() > shown.size() ? "The latest " + shown.size() + " of " + worksheet.total()
                + " errors; the files have more." : "");
    }

    private static Section panel(String title, Element[] content, String... notes) {
        Section panel = TextElement.styled(new Section(TextElement.styled(new Div(new H2(title)), "panelhead")), "panel");
        panel.setAriaLabel(title);
        panel.getElement().appendChild(content);
        for (String note : notes) {
            if (!note.isEmpty()) {
                Component line = TextElement.styled(TextElement.small(note), "note-line");
                panel.add(line);
            }
        }
        return panel;
    }
}
