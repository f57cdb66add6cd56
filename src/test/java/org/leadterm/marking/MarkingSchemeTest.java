package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingSchemeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            correct     | 1   | 1 | 1
            accepted    | 1   | 0 | 1
            wrongFifth  | 1/2 | 0 | 0
            wrongFourth | 1/2 | 0 | 0
            sequence    | 1/2 | 0 | 1/2
            wrongThird  | 0   | 0 | 0
            omitted     | 0   | 0 | 0
            """)
    void shipped_shares(String kind, String learning, String audit, String practical) {
        FindingKind wanted = List.of(FindingKind.values()).stream().filter(one -> one.id().equals(kind)).findFirst().orElseThrow();
        assertEquals(List.of(learning, audit, practical), MarkingSchemes.shipped().stream().map(scheme -> scheme.share(wanted).toString()).toList());
    }

    @Test
    void shipped_schemes_are_found_by_name() {
        assertEquals(List.of("learning", "audit", "nccq-practical"), MarkingSchemes.shipped().stream().map(MarkingScheme::name).toList());
        assertEquals(Optional.of(MarkingSchemes.AUDIT), MarkingSchemes.named("audit"));
        assertEquals(Optional.empty(), MarkingSchemes.named("Audit"));
    }

    @Test
    void shipped_schemes_take_nothing_off() {
        assertEquals(List.of("0", "0", "0"), MarkingSchemes.shipped().stream().map(scheme -> scheme.penalty().toString()).toList());
    }

    @Test
    void a_penalty_is_taken_off_for_each_code_not_relevant_or_to_be_avoided() {
        MarkSheet sheet = Diagnoses.of("H25.1").avoiding("H57.1").sheet("H25.1 H57.1 Z86.4", scheme(Denominator.AUDITOR, Map.of()));
        assertEquals(List.of("SDNR avoid H57.1>- -1/3 of 0 @2", "SDNR notRelevant Z86.4>- -1/3 of 0 @3"), Lines.faults(sheet));
        assertEquals("1/3", sheet.awarded().toString());
    }

    @Test
    void error_keys_are_shown_as_the_scheme_names_them() {
        assertEquals(List.of("PD_4TH wrongFourth H25.0>H25.1 0 of 1 @1"),
                Lines.of(Diagnoses.of("H25.1").sheet("H25.0", scheme(Denominator.AUDITOR, Map.of("PD4", "PD_4TH")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUDITOR | 1/3 omitted 1 surplus 2
            CODER   | 1/4 omitted 1 surplus 2
            UNION   | 1/5 omitted 1 surplus 2
            """)
    void percentages_are_taken_of_the_keys_codes_the_answers_or_both(Denominator denominator, String numbers) {
        MarkSheet sheet = Diagnoses.of("H25.1 I10 E11.9 J45.9 Z96.1?").sheet("H25.1 I10 E11.8 Z96.1 R10.4 K29.7", scheme(denominator, Map.of()));
        assertEquals(numbers, Lines.of(sheet.groups().get(Group.SECONDARY_DIAGNOSIS)));
        assertEquals(denominator, sheet.groups().get(Group.SECONDARY_DIAGNOSIS).denominator());
    }

    @Test
    void accepted_at_part_share_is_not_counted_as_correct() {
        assertEquals("0/1 omitted 0 surplus 0",
                Lines.of(Diagnoses.of("H25.1~H26.9=1/2").sheet("H26.9", MarkingSchemes.LEARNING).groups().get(Group.PRIMARY_DIAGNOSIS)));
    }

    @Test
    void an_empty_group_has_no_percentage() {
        assertEquals(Optional.empty(), Diagnoses.of("H25.1").sheet("H25.1", MarkingSchemes.LEARNING).groups().get(Group.PRIMARY_PROCEDURE).percent());
    }

    @Test
    void what_cannot_be_a_scheme_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new MarkingScheme("x", Map.of(FindingKind.CORRECT, Fraction.of(2)), Fraction.ZERO,
                Denominator.AUDITOR, new PassRule.NeverSaid(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new MarkingScheme("x", Map.of(FindingKind.OMITTED, Fraction.ONE), Fraction.ZERO,
                Denominator.AUDITOR, new PassRule.NeverSaid(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new MarkingScheme("x", Map.of(), Fraction.of(-1), Denominator.AUDITOR,
                new PassRule.NeverSaid(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new MarkingScheme(" ", Map.of(), Fraction.ZERO, Denominator.AUDITOR,
                new PassRule.NeverSaid(), Map.of()));
    }

    private static MarkingScheme scheme(Denominator denominator, Map<String, String> keyNames) {
        return new MarkingScheme("strict", Map.of(FindingKind.CORRECT, Fraction.ONE), Fraction.of(1, 3), denominator,
                new PassRule.NeverSaid(), keyNames);
    }
}
