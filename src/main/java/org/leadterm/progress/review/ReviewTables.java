package org.leadterm.progress.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadterm.attempt.AttemptId;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;
import org.leadterm.progress.Wilson;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.GroupName;
import org.leadterm.report.print.Moment;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** A review as tables, for the screen, for paper and for files. What there is no number of is an empty cell, never a nought. */
final class ReviewTables {
    private ReviewTables() {
    }

    static Table accuracies(Review review, boolean withRule) {
        List<String> columns = new ArrayList<>(List.of("Group", "Correct %", "Correct", "Of (n)", "95 % interval", "Omitted", "Not relevant"));
        if (withRule) {
            columns.add("Of");
        }
        return new Table("accuracies", columns, Stream.of(Group.values()).map(group -> accuracy(group, review, withRule)).toList());
    }

    private static List<Cell> accuracy(Group group, Review review, boolean withRule) {
        GroupResult result = review.result(group);
        List<Cell> row = new ArrayList<>(List.of(Cell.of(GroupName.of(group)), Cell.of(result.percent().map(BigDecimal::new)), Cell.of(result.correct()),
                Cell.of(result.total()), Cell.of(interval(result)), Cell.of(result.omitted()), Cell.of(result.notRelevant())));
        if (withRule) {
            row.add(Cell.of(Names.rule(review.denominator())));
        }
        return row;
    }

    /** {@code 71.3 to 92.0}; empty when there is nothing to take it of. */
    static String interval(GroupResult result) {
        Wilson interval = new Wilson(result.correct(), result.total());
        return interval.low().flatMap(low -> interval.high().map(high -> low.percent() + " to " + high.percent())).orElse("");
    }

    static Table thresholds(Review review) {
        return new Table("thresholds", List.of("Threshold", "Year", "PD", "SD", "PP", "SP", "Episodes", "Source"), review.thresholds().stream()
                .map(each -> Stream.of(Stream.of(Cell.of(each.name()), Cell.of(each.year())),
                        Stream.of(Group.values()).map(group -> Cell.of(percent(each, group))),
                        Stream.of(each.sample().isPresent() ? Cell.of(each.sample().getAsInt()) : Cell.NONE, Cell.of(each.source())))
                        .flatMap(cells -> cells).toList()).toList());
    }

    /** The same as it is printed, without the number of episodes where no threshold asks for one. */
    static Table printedThresholds(Review review) {
        Table table = thresholds(review);
        int episodes = table.columns().indexOf("Episodes");
        return review.thresholds().stream().anyMatch(each -> each.sample().isPresent()) ? table
                : new Table(table.name(), without(episodes, table.columns()), table.rows().stream().map(row -> without(episodes, row)).toList());
    }

    private static <T> List<T> without(int place, List<T> all) {
        List<T> others = new ArrayList<>(all);
        others.remove(place);
        return others;
    }

    /** How every group stands against every threshold. */
    static Table verdicts(Review review) {
        List<String> columns = new ArrayList<>(List.of("Group"));
        review.thresholds().stream().map(AuditLevel::title).forEach(columns::add);
        return new Table("against thresholds", columns, Stream.of(Group.values()).map(group -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(GroupName.of(group))));
            review.thresholds().forEach(each -> row.add(Cell.of(said(review, each, group))));
            return row;
        }).toList());
    }

    private static String said(Review review, AuditLevel against, Group group) {
        return review.verdict(against, group).word() + " (" + percent(against, group) + ")";
    }

    static float[] widths(Review review) {
        float[] widths = new float[1 + review.thresholds().size()];
        Arrays.fill(widths, 1);
        return widths;
    }

    /** The key's codes add up: correct, accepted in part, wrong, out of order and omitted. */
    static Table kinds(Review review) {
        List<String> columns = new ArrayList<>(List.of("Group"));
        columns.addAll(List.of("Correct", "In part", "3rd", "4th", "5th", "Order", "Omitted", "Not relevant"));
        return new Table("findings", columns, Stream.of(Group.values()).map(group -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(GroupName.of(group))));
            GroupResult result = review.result(group);
            row.addAll(List.of(Cell.of(result.correct()), Cell.of(review.inPart(group)), Cell.of(review.times(group, FindingKind.WRONG_THIRD)),
                    Cell.of(review.times(group, FindingKind.WRONG_FOURTH)), Cell.of(review.times(group, FindingKind.WRONG_FIFTH)),
                    Cell.of(review.times(group, FindingKind.SEQUENCE)), Cell.of(result.omitted()), Cell.of(result.notRelevant())));
            return row;
        }).toList());
    }

    static Table keys(Review review) {
        int all = review.errors();
        return new Table("errors by key", List.of("Key", "Meaning", "Errors", "% of errors"), review.byKey().stream()
                .map(each -> List.of(Cell.of(each.key()), Cell.of(each.meaning()), Cell.of(each.times()), Cell.of(percent(each.times(), all)))).toList());
    }

    static Table chapters(Review review) {
        return new Table("errors by chapter", List.of("Chapter", "Codes in keys", "Errors", "By key"), review.byChapter().stream()
                .map(each -> List.of(Cell.of(Names.of(each.chapter())), Cell.of(each.codes()), Cell.of(each.errors()), Cell.of(each.words())))
                .toList());
    }

    static Table standards(Review review) {
        return new Table("standards", List.of("Standard", "Errors"), review.broken().stream()
                .map(each -> List.of(Cell.of(each.standard()), Cell.of(each.times()))).toList());
    }

    static Table worksheet(List<Entry> entries) {
        return new Table("worksheet", List.of("Handed in", "Exercise", "Given", "Answer key", "Key", "Standard"), entries.stream()
                .map(each -> List.of(Cell.of(Names.day(each.handedIn())), Cell.of(each.exercise()), Cell.of(each.given().orElse("–")),
                        Cell.of(each.expected().orElse("–")), Cell.of(each.key()), Cell.of(each.standard().orElse("")))).toList());
    }

    /** The same with a number for each attempt, which tells errors of one attempt from those of another where nobody is named. */
    static Table numbered(List<Entry> entries) {
        Table worksheet = worksheet(entries);
        List<AttemptId> attempts = entries.stream().map(Entry::attempt).distinct().toList();
        Map<AttemptId, Integer> numbers = new HashMap<>();
        attempts.forEach(attempt -> numbers.put(attempt, numbers.size() + 1));
        return new Table(worksheet.name(), Stream.concat(Stream.of("Attempt"), worksheet.columns().stream()).toList(), IntStream.range(0, entries.size())
                .mapToObj(row -> Stream.concat(Stream.of(Cell.of(numbers.get(entries.get(row).attempt()))), worksheet.rows().get(row).stream()).toList())
                .toList());
    }

    static Table facts(Terms terms, Review review) {
        List<List<Cell>> rows = new ArrayList<>();
        terms.facts().forEach((name, fact) -> rows.add(List.of(Cell.of(name), Cell.of(fact))));
        rows.add(List.of(Cell.of("Percentages"), Cell.of(Names.rule(review.denominator()))));
        rows.add(List.of(Cell.of("Attempts counted"), Cell.of(review.sample().works())));
        rows.add(List.of(Cell.of("People"), Cell.of(review.sample().people())));
        rows.add(List.of(Cell.of("Exercises counted"), Cell.of(review.sample().exercises())));
        rows.add(List.of(Cell.of("Made"), Cell.of(Moment.text(terms.made()) + " by " + terms.by())));
        return new Table("review", List.of("What", "Is"), rows);
    }

    private static String percent(AuditLevel asked, Group group) {
        return asked.least(group).number() + " %";
    }

    private static BigDecimal percent(int part, int whole) {
        return new BigDecimal(Fraction.of(part, whole).percent());
    }
}
