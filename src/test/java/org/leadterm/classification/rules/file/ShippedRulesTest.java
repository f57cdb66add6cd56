package org.leadterm.classification.rules.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.codes.PlacedCode;

/** The shipped national rules on lists of codes that a coder would recognise. */
class ShippedRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final CodingRules RULES = RuleFiles.shipped();

    @Test
    void there_are_rules_enough_and_each_says_something_of_its_own_codes() {
        assertTrue(RULES.rules().size() >= 300, () -> RULES.rules().size() + " rules");
        for (CodingRule rule : RULES.rules()) {
            assertTrue(rule.message().contains("{code}") || rule.message().contains("{others}"), rule.id());
            assertTrue(rule.message().matches("(?s)[A-Z{].*[.?]"), rule.id());
        }
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(textBlock = """
            E11.9 E11.5,                   ,                    diabetes-E11-uncomplicated
            E10.9 E11.9,                   ,                    diabetes-one-type
            Y60.0 T81.2,                   ,                    external-cause-primary
            I10 Z37.0 O80.0,               ,                    ''
            S02.00 S06.50,                 ,                    skull-fracture-order
            S06.50 S02.00,                 ,                    ''
            I64 I63.9,                     ,                    stroke-unspecified
            H25.1 H36.0,                   ,                    pair-H360
            E11.3 H36.0 H25.1,             ,                    ''
            T51.0 F10.0 T39.1 X60.0 X65.0, ,                    ''
            T39.1 X60.0 F10.0,             ,                    alcohol-intoxication-poisoning
            S72.0 W01.0,                   ,                    fracture-fifth
            ,                              Z94.2 C75.1 C71.2,   site-primary
            ,                              C71.2 C75.1 Z94.2,   lens-before-extraction
            ,                              C75.1 C71.2 Z94.2,   ''
            ,                              L70.3 Y52.4 Y53.2 Z37.8, ''
            ,                              L70.3 Y52.4 Y53.2 Z94.1, haemorrhoid-artery-site
            """)
    void names_what_is_broken(String icd10, String opcs4, String rules) {
        assertEquals(words(rules), RuleBook.of(RULES).check(words(icd10), words(opcs4), DAY).stream().map(finding -> finding.rule().id()).toList());
    }

    @Test
    void says_it_in_words_of_these_codes() {
        RuleFinding finding = RuleBook.of(RULES).check(List.of("nonsense", "e119", "E115"), List.of(), DAY).get(0);

        assertEquals("E11.9 and E11.5 exclude each other: .9 is diabetes without complications.", finding.message());
        assertEquals(List.of(2, 3), finding.codes().stream().map(PlacedCode::position).toList());
    }

    @Test
    void names_a_better_code() {
        assertEquals("COPD with J18.1 has its own code in place of J44.9. Consider J44.0.",
                RuleBook.of(RULES).check(List.of("J18.1", "J44.9"), List.of(), DAY).get(0).message());
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
