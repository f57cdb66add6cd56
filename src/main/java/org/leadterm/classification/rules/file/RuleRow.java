package org.leadterm.classification.rules.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.Table;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.Validity;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.kind.Company;
import org.leadterm.classification.rules.kind.Condition;
import org.leadterm.classification.rules.kind.Form;
import org.leadterm.classification.rules.kind.Sequence;
import org.leadterm.classification.rules.kind.Standing;

/** One line of a rule file. */
final class RuleRow {
    /** Between sets that are told apart: the kinds of {@code one-of}, the sets of {@code together}. */
    private static final String BETWEEN_SETS = "\\s*/\\s*";

    private RuleRow() {
    }

    static CodingRule rule(Classification classification, Table.Row row) {
        List<CodeSet> sets = sets(classification, row.get("codes"));
        CodeSet codes = CodeSet.of(classification, row.get("codes").replace('/', ','));
        CodeSet unless = CodeSet.of(classification, row.get("unless"));
        return new CodingRule(row.get("id"), row.get("standard"), classification, severity(row.get("severity")),
                new Validity(day(row.get("from"), LocalDate.MIN), day(row.get("to"), LocalDate.MAX)), codes,
                condition(row.get("kind"), sets, row.get("others"), classification), sets(classification, row.get("together")), unless,
                row.get("message"), row.get("instead"));
    }

    private static Condition condition(String kind, List<CodeSet> sets, String others, Classification classification) {
        return switch (kind) {
            case "never-primary" -> new Standing.NeverPrimary();
            case "first-or-second" -> new Standing.FirstOrSecond();
            case "never-used" -> new Standing.NeverUsed();
            case "outpatients-only" -> new Standing.OutpatientsOnly();
            case "needs-character" -> new Form.NeedsCharacter(number(others));
            case "character-is-not" -> new Form.CharacterIsNot(number(others.substring(0, 1)), others.substring(1).strip());
            case "one-of" -> new Company.OneOf(sets);
            case "not-with" -> new Company.NotWith(some(classification, others));
            case "must-be-with" -> new Company.MustBeWith(some(classification, others));
            case "not-directly-before" -> new Sequence.NotDirectlyBefore(some(classification, others));
            case "not-before" -> new Sequence.NotBefore(some(classification, others));
            case "directly-before" -> new Sequence.DirectlyBefore(some(classification, others));
            case "directly-after" -> new Sequence.DirectlyAfter(some(classification, others));
            case "next-to" -> new Sequence.NextTo(some(classification, others));
            case "when-primary-not-before" -> new Sequence.WhenPrimaryNotBefore(some(classification, others));
            default -> throw new IllegalArgumentException("\"" + kind + "\" is not a kind of rule");
        };
    }

    private static CodeSet some(Classification classification, String text) {
        CodeSet set = CodeSet.of(classification, text);
        if (set.isEmpty()) {
            throw new IllegalArgumentException("this kind of rule needs others");
        }
        return set;
    }

    private static List<CodeSet> sets(Classification classification, String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(BETWEEN_SETS)).map(set -> CodeSet.of(classification, set)).toList();
    }

    private static Severity severity(String id) {
        return Severity.of(id).orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is neither error nor warning"));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]")) {
            throw new IllegalArgumentException("\"" + text + "\" is not the number of a character");
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day such as 2026-04-01", wrong);
        }
    }
}
