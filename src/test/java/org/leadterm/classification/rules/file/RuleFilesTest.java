package org.leadterm.classification.rules.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.RefusedFile;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.CodingRules;

class RuleFilesTest {

    @Test
    void every_problem_is_named_with_its_line() {
        RefusedFile refused = assertThrows(RefusedFile.class, () -> RuleFiles.read(Classification.ICD10, "rules.tsv", bytes("""
                id;severity;kind;codes;others;message;from
                good;error;not-with;I64;I63;Not {code}.
                a;fatal;never-used;I10;;x
                b;error;sometimes;I10;;x
                c;error;not-with;I10;;x
                d;error;not-with;I10;020;x
                e;error;never-used;;;x
                f;error;needs-character;I10;six;x
                g;error;never-used;I10;;
                h;error;never-used;I10;;x;April
                i j;error;never-used;I10;;x
                k;error;one-of;I10;;x
                l;error;never-used;I20-I10;;x
                """)));

        assertEquals(List.of(
                "rules.tsv:3 \"fatal\" is neither error nor warning",
                "rules.tsv:4 \"sometimes\" is not a kind of rule",
                "rules.tsv:5 this kind of rule needs others",
                "rules.tsv:6 \"020\" is not an ICD-10 code",
                "rules.tsv:7 a rule judges codes: none are given",
                "rules.tsv:8 \"six\" is not the number of a character",
                "rules.tsv:9 a message of up to 300 characters is needed",
                "rules.tsv:10 \"April\" is not a day such as 2026-04-01",
                "rules.tsv:11 \"i j\" is not a rule's id: up to 60 letters, digits, dots and hyphens",
                "rules.tsv:12 one of needs two kinds or more, with \" / \" between them",
                "rules.tsv:13 a range that runs backwards: I20-I10"),
                refused.problems().stream().map(problem -> problem.where() + " " + problem.text()).toList());
    }

    @Test
    void a_line_is_read_to_its_end_and_each_problem_stands_at_its_field() {
        RuleDraft draft = new RuleDraft(Classification.OPCS4, "", "bad", "not-with", "C75.1, C7,, 12", "", "Z94 / Q", "I1", "C75 and C76",
                "{codes} it is", "2026-04-01", "2026-03-31");

        assertEquals(new RuleReading.Wrong(List.of(new FieldProblem("severity", "\"bad\" is neither error nor warning"),
                new FieldProblem("codes", "\"C7\" is not an OPCS-4 code"), new FieldProblem("codes", "a comma without a code"),
                new FieldProblem("codes", "\"12\" is not an OPCS-4 code"), new FieldProblem("others", "this kind of rule needs others"),
                new FieldProblem("together", "\"Q\" is not an OPCS-4 code"), new FieldProblem("unless", "\"I1\" is not an OPCS-4 code"),
                new FieldProblem("message", "in braces there may be only {code} and {others}"),
                new FieldProblem("instead", "\"C75 and C76\" is not an OPCS-4 code; several are joined by or"),
                new FieldProblem("to", "valid to 2026-03-31 ends before it begins on 2026-04-01"))), draft.read("site-1"));
    }

    @Test
    void every_shipped_rule_is_written_as_it_was_read() {
        for (CodingRule rule : RuleFiles.shipped().rules()) {
            assertEquals(new RuleReading.Read(rule), RuleDraft.of(rule).read(rule.id()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            never-primary    | V01-Y98      |            | V01-Y98 is never primary.
            not-with         | I64, =I50    | I60-I63    | I64 or I50 itself is not coded together with I60-I63.
            one-of           | E10, E11 / O24 |          | Only one of these is coded: E10, E11; O24.
            character-is-not | M00-M25      | 5 89       | M00-M25 has none of the characters 8 or 9 in place 5.
            needs-character  | S72          | 5          | S72 needs character number 5.
            """)
    void a_rule_says_itself_in_plain_english(String kind, String codes, String others, String sentence) {
        assertEquals(sentence + " It applies where E11, and one of N17 or N18 is coded too. It does not apply where Z99 is coded.",
                new RuleDraft(Classification.ICD10, "", "error", kind, codes, others == null ? "" : others, "E11 / N17, N18", "Z99", "", "x", "", "").sentence());
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        List<CodingRule> rules = RuleFiles.read(Classification.ICD10, "rules.tsv", bytes("""
                id;severity;kind;codes;message
                a;error;never-used;I10;x
                a;error;never-used;I11;x
                """));

        assertThrows(IllegalArgumentException.class, () -> new CodingRules(rules));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.replace(';', '\t').getBytes(StandardCharsets.UTF_8));
    }
}
