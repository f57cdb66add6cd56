package org.leadterm.classification.rules.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.RuleSettings;
import org.leadterm.classification.rules.codes.CodedList;
import org.leadterm.classification.rules.kind.Company;

/** What holds for every list of codes; the lists are drawn with a fixed seed. */
class RulePropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final CodingRules RULES = RuleFiles.shipped();
    private static final int LISTS = 2_000;
    private static final List<Code> UNNAMED = unnamed();

    @Test
    void a_code_that_no_rule_names_never_removes_a_finding_from_the_end_of_a_list() {
        Random random = new Random(7);
        for (int n = 0; n < LISTS; n++) {
            List<Code> codes = codes(random);
            Set<String> before = said(codes);
            List<Code> longer = new ArrayList<>(codes);
            longer.add(UNNAMED.get(random.nextInt(UNNAMED.size())));

            assertTrue(said(longer).containsAll(before), () -> codes + " and " + longer);
        }
    }

    @Test
    void nor_does_it_anywhere_where_order_does_not_count() {
        Random random = new Random(11);
        for (int n = 0; n < LISTS; n++) {
            List<Code> codes = codes(random);
            Set<String> before = company(codes);
            List<Code> longer = new ArrayList<>(codes);
            longer.add(random.nextInt(codes.size() + 1), UNNAMED.get(random.nextInt(UNNAMED.size())));

            assertTrue(company(longer).equals(before), () -> codes + " and " + longer);
        }
    }

    @Test
    void the_index_leaves_out_no_rule() {
        Random random = new Random(13);
        for (int n = 0; n < LISTS / 10; n++) {
            CodedList list = CodedList.of(Classification.ICD10, codes(random));
            List<String> slowly = RULES.rules().stream().filter(rule -> rule.classification() == Classification.ICD10)
                    .flatMap(rule -> new CodingRules(List.of(rule)).check(list, DAY, RuleSettings.DEFAULT).stream())
                    .map(RuleFinding::message).sorted().toList();

            assertTrue(slowly.equals(RULES.check(list, DAY, RuleSettings.DEFAULT).stream().map(RuleFinding::message).sorted().toList()), list::toString);
        }
    }

    private static Set<String> said(List<Code> codes) {
        Set<String> said = new HashSet<>();
        RULES.check(CodedList.of(Classification.ICD10, codes), DAY, RuleSettings.DEFAULT).forEach(finding -> said.add(finding.message()));
        return said;
    }

    private static Set<String> company(List<Code> codes) {
        Set<String> said = new HashSet<>();
        RULES.check(CodedList.of(Classification.ICD10, codes), DAY, RuleSettings.DEFAULT).stream()
                .filter(finding -> finding.rule().condition() instanceof Company && !(finding.rule().condition() instanceof Company.OneOf))
                .forEach(finding -> said.add(finding.message()));
        return said;
    }

    private static List<Code> codes(Random random) {
        List<Code> codes = new ArrayList<>();
        for (int n = 1 + random.nextInt(12); n > 0; n--) {
            codes.add(new Code(Classification.ICD10, "" + (char) ('A' + random.nextInt(26)) + random.nextInt(10) + random.nextInt(10) + "." + random.nextInt(10)));
        }
        return codes;
    }

    private static List<Code> unnamed() {
        List<Code> unnamed = new ArrayList<>();
        for (int number = 0; number < 26_000; number++) {
            Code code = new Code(Classification.ICD10, "%c%02d.%d".formatted((char) ('A' + number / 1000), number / 10 % 100, number % 10));
            if (RULES.rules().stream().filter(rule -> rule.classification() == Classification.ICD10).noneMatch(rule -> Names.in(rule, code))) {
                unnamed.add(code);
            }
        }
        assertTrue(unnamed.size() > 100, () -> "only " + unnamed.size());
        return unnamed;
    }
}
