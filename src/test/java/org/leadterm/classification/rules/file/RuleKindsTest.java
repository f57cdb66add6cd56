package org.leadterm.classification.rules.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.RuleSettings;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.codes.CodedList;
import org.leadterm.classification.rules.kind.Setting;

/** Each kind of rule by itself. A line gives a rule, codes, and the codes of each finding. */
class RuleKindsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String HEADER = "id\tseverity\tkind\tcodes\tothers\ttogether\tunless\tmessage\tfrom\tto\n";

    @ParameterizedTest(name = "{0} {1} ({2}): {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            never-primary           | Y01-Y98       |               | Y60.0 T81.2       | Y60.0
            never-primary           | Y01-Y98       |               | T81.2 Y60.0       |
            first-or-second         | Z38           |               | P22.1 P59.9 Z38.0 | Z38.0
            first-or-second         | Z38           |               | P22.1 Z38.0       |
            never-used              | Z72.0         |               | I10 Z72.0         | Z72.0
            never-used              | Z72.0         |               | Z72.1             |
            outpatients-only        | Z09           |               | Z09.0             | Z09.0
            needs-character         | S72           | 5             | S72.0 S72.10      | S72.0
            needs-character         | W00-W19       | 4             | W01 W02.0         | W01
            character-is-not        | M00-M25       | 5 9           | M06.99 M06.90     | M06.99
            character-is-not        | M00-M25       | 5 89          | M06.9 M06.88      | M06.88
            not-with                | I64           | I60-I63       | I10 I63.9 I64 I61.0 | I64 I63.9 I61.0
            not-with                | I64           | I60-I63       | I64 I10           |
            not-with                | =I50          | I50.1         | I50.1 I50.9       |
            not-with                | =I50          | I50.1         | I50.1 I50         | I50 I50.1
            must-be-with            | C77-C79       | C00-C76, Z85  | C77.2 I10         | C77.2
            must-be-with            | C77-C79       | C00-C76, Z85  | C77.2 Z85.0       |
            one-of                  | E10 / E11     |               | E11.9 E10.5 E11.2 | E11.9 E10.5
            one-of                  | E10 / E11     |               | E11.4 E11.5       |
            not-directly-before     | A40, A41      | B95           | A41.9 B95.6       | A41.9 B95.6
            not-directly-before     | A40, A41      | B95           | A41.9 N39.0 B95.6 |
            not-before              | S02           | S06           | S02.00 I10 S06.50 | S02.00 S06.50
            not-before              | S02           | S06           | S06.50 S02.00     |
            directly-before         | I95.2         | Y40-Y59       | I95.2 Y52.4       |
            directly-before         | I95.2         | Y40-Y59       | I95.2 I10 Y52.4   | I95.2
            directly-after          | R65.1         | A40, A41      | A41.9 R65.1       |
            directly-after          | R65.1         | A40, A41      | A41.9 I10 R65.1   | R65.1
            directly-after          | R65.1         | A40, A41      | R65.1             | R65.1
            next-to                 | F00           | G30           | G30.1 F00.1       |
            next-to                 | F00           | G30           | F00.1 G30.1       |
            next-to                 | F00           | G30           | F00.1 I10 G30.1   | F00.1
            when-primary-not-before | Z20-Z28       | R00-T98       | Z20.5 I10 S72.00  | Z20.5 S72.00
            when-primary-not-before | Z20-Z28       | R00-T98       | I10 Z20.5 S72.00  |
            """)
    void judges_codes(String kind, String codes, String others, String list, String expected) {
        String row = String.join("\t", "a", "error", kind, codes, others == null ? "" : others, "", "", "{code}", "", "");

        assertEquals(expected == null ? List.of() : List.of(expected), check(row, list, RuleSettings.DEFAULT));
    }

    @Test
    void a_rule_of_several_sets_needs_a_code_of_each() {
        String row = "a\terror\tnever-used\tI10\t\tE11 / N18\t\tx\t\t";

        assertEquals(List.of(), check(row, "I10 E11.9", RuleSettings.DEFAULT));
        assertEquals(List.of("I10"), check(row, "I10 E11.9 N18.3", RuleSettings.DEFAULT));
    }

    @Test
    void an_exception_silences_a_rule() {
        String row = "a\terror\tnot-with\tF10.0\tT36-T50\t\tT51.0\tx\t\t";

        assertEquals(List.of("F10.0 T39.1"), check(row, "T39.1 F10.0", RuleSettings.DEFAULT));
        assertEquals(List.of(), check(row, "T39.1 F10.0 T51.0", RuleSettings.DEFAULT));
    }

    @Test
    void a_rule_applies_from_its_first_day_to_its_last() {
        assertEquals(List.of(), check("a\terror\tnever-used\tI10\t\t\t\tx\t2026-04-02\t", "I10", RuleSettings.DEFAULT));
        assertEquals(List.of("I10"), check("a\terror\tnever-used\tI10\t\t\t\tx\t2026-04-01\t2026-04-01", "I10", RuleSettings.DEFAULT));
        assertEquals(List.of(), check("a\terror\tnever-used\tI10\t\t\t\tx\t\t2026-03-31", "I10", RuleSettings.DEFAULT));
    }

    @Test
    void a_rule_for_out_patients_is_silent_there() {
        String row = "a\terror\toutpatients-only\tZ09\t\t\t\tx\t\t";

        assertEquals(List.of(), check(row, "Z09.0", new RuleSettings(Setting.OUTPATIENT, Set.of(), Map.of())));
    }

    @Test
    void a_department_switches_a_rule_off_or_sees_it_milder() {
        String row = "a\terror\tnever-used\tI10\t\t\t\tx\t\t";
        RuleSettings milder = new RuleSettings(Setting.ADMITTED, Set.of(), Map.of("a", Severity.WARNING));

        assertEquals(List.of(), check(row, "I10", new RuleSettings(Setting.ADMITTED, Set.of("a"), Map.of())));
        assertEquals(Severity.WARNING, rules(row).check(list("I10"), DAY, milder).get(0).severity());
    }

    private static List<String> check(String row, String codes, RuleSettings settings) {
        return rules(row).check(list(codes), DAY, settings).stream()
                .map(finding -> String.join(" ", finding.codes().stream().map(one -> one.code().text()).toList())).toList();
    }

    private static CodingRules rules(String row) {
        return new CodingRules(RuleFiles.read(Classification.ICD10, "rules.tsv",
                new ByteArrayInputStream((HEADER + row).getBytes(StandardCharsets.UTF_8))));
    }

    private static CodedList list(String codes) {
        return CodedList.typed(Classification.ICD10, Stream.of(codes.split(" ")).toList());
    }
}
