package org.leadterm.attempt.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Group;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** The four audit groups of a mark sheet on paper, each with what its percentage is taken of. */
final class PrintedGroups {
    private PrintedGroups() {
    }

    static Table table(Sheet sheet) {
        return new Table("groups", List.of("Group", "Correct %", "Correct", "Of (n)", "Omitted", "Not relevant"),
                Stream.of(Group.values()).map(group -> row(group, sheet.groups().get(group.id()))).toList());
    }

    private static List<Cell> row(Group group, JsonNode numbers) {
        return List.of(Cell.of(GroupsPanel.title(group)), Cell.of(SheetFinding.text(numbers, "percent").map(BigDecimal::new)), number(numbers, "correct"),
                number(numbers, "total"), number(numbers, "omitted"), number(numbers, "notRelevant"));
    }

    private static Cell number(JsonNode numbers, String name) {
        return Cell.of(numbers.get(name).asInt());
    }

    /** What the percentages are taken of, in a sentence. */
    static String rule(Sheet sheet) {
        String rule = sheet.groups().path(Group.SECONDARY_DIAGNOSIS.id()).path("denominator").asText();
        String of = rule.equals(Denominator.CODER.id()) ? "the codes that were given" : rule.equals(Denominator.UNION.id())
                ? "every code that the answer key or the answer gave" : "the answer key's codes";
        return "Percentages are taken of " + of + ". Omitted codes and codes that are not relevant are counted beside them.";
    }
}
