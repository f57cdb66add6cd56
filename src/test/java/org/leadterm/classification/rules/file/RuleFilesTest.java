package org.leadterm.classification.rules.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                "rules.tsv:7 e judges no codes",
                "rules.tsv:8 \"six\" is not the number of a character",
                "rules.tsv:9 g needs a message of up to 300 characters",
                "rules.tsv:10 \"April\" is not a day such as 2026-04-01",
                "rules.tsv:11 \"i j\" is not a rule's id: up to 60 letters, digits, dots and hyphens",
                "rules.tsv:12 one of needs two kinds or more, with \" / \" between them",
                "rules.tsv:13 a range that runs backwards: I20-I10"),
                refused.problems().stream().map(problem -> problem.where() + " " + problem.text()).toList());
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
