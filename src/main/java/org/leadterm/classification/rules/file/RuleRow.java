package org.leadterm.classification.rules.file;

import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.Table;
import org.leadterm.classification.rules.CodingRule;

/** One line of a rule file. */
final class RuleRow {
    private RuleRow() {
    }

    static CodingRule rule(Classification classification, Table.Row row) {
        RuleReading reading = draft(classification, row).read(row.get("id"));
        if (reading instanceof RuleReading.Read read) {
            return read.rule();
        }
        throw new UnreadableRule(((RuleReading.Wrong) reading).problems());
    }

    private static RuleDraft draft(Classification classification, Table.Row row) {
        return new RuleDraft(classification, row.get("standard"), row.get("severity"), row.get("kind"), row.get("codes"), row.get("others"),
                row.get("together"), row.get("unless"), row.get("instead"), row.get("message"), row.get("from"), row.get("to"));
    }

    /** A line with problems, all of them. */
    private static final class UnreadableRule extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnreadableRule(List<FieldProblem> problems) {
            super(problems.stream().map(FieldProblem::text).collect(Collectors.joining("; ")));
        }
    }
}
