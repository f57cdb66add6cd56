package org.leadterm.classification.rules.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.file.RuleFiles;

/** What mends a finding of the shipped rules in one step. */
class MendsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final RuleBook RULES = RuleBook.of(RuleFiles.shipped());
    private static final Mends MENDS = new Mends(RULES, code -> code.length() > 3, DAY);

    @ParameterizedTest(name = "{0} {1} becomes {2}")
    @CsvSource(textBlock = """
            icd10, J18.1 J44.9,             J18.1 J44.0
            icd10, Y60.0 T81.2,             T81.2 Y60.0
            icd10, S02.00 I10 S06.50,       I10 S06.50 S02.00
            icd10, F00.1 I10 G30.1,         I10 F00.1 G30.1
            opcs4, C71.2 C75.1 Z94.2,       C75.1 C71.2 Z94.2
            opcs4, Z94.2 C75.1 C71.2,       C75.1 Z94.2 C71.2
            """)
    void a_better_code_or_a_better_sequence_mends_it(String classification, String codes, String mended) {
        List<String> list = List.of(codes.split(" "));
        RuleFinding finding = check(classification, list).get(0);

        assertEquals(mended, MENDS.of(finding, list).map(mend -> String.join(" ", mend.apply(list))).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"icd10, E11.9 E11.5", "icd10, Y60.0", "icd10, J18.1 J44.9 J44.0", "icd10, E11.9 O80.0"})
    void where_no_single_step_mends_it_nothing_is_proposed(String classification, String codes) {
        List<String> list = List.of(codes.split(" "));

        assertEquals(List.of(), check(classification, list).stream().flatMap(finding -> MENDS.of(finding, list).stream()).toList());
    }

    @Test
    void what_is_proposed_never_breaks_another_rule() {
        Random random = new Random(5);
        List<String> pool = List.of("T81.2", "Y60.0", "S02.00", "S06.50", "J44.9", "J18.1", "F00.1", "G30.1", "I10", "E11.3", "H36.0", "Y83.1", "Z37.0", "O80.0", "Z72.0");
        for (int n = 0; n < 500; n++) {
            List<String> list = new ArrayList<>(Stream.generate(() -> pool.get(random.nextInt(pool.size()))).limit(1 + random.nextInt(7)).distinct().toList());
            List<RuleFinding> before = check("icd10", list);
            for (RuleFinding finding : before) {
                MENDS.of(finding, list).ifPresent(mend -> assertTrue(check("icd10", mend.apply(list)).size() < before.size(), () -> list + " " + mend));
            }
        }
    }

    private static List<RuleFinding> check(String classification, List<String> codes) {
        return RULES.check(Classification.of(classification).orElseThrow(), codes, DAY);
    }
}
