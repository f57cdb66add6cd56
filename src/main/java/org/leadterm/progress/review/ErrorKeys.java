package org.leadterm.progress.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.progress.threshold.GroupName;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** What every error key says. */
final class ErrorKeys {
    private ErrorKeys() {
    }

    /** By key, in the order of the groups and of what weighs most. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            for (FindingKind kind : FindingKind.values()) {
                if (!kind.suffix().isEmpty()) {
                    meanings.merge(group.prefix() + kind.suffix(), GroupName.of(group) + ": " + Names.of(kind), (one, other) -> one + ", or " + Names.of(kind));
                }
            }
        }
        return meanings;
    }

    static Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        meanings().forEach((key, meaning) -> rows.add(List.of(Cell.of(key), Cell.of(meaning))));
        return new Table("error keys", List.of("Key", "Meaning"), rows);
    }
}
