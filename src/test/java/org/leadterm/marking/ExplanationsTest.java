package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.leadterm.casenote.Evidence;
import org.leadterm.classification.Code;

class ExplanationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H25.1             | H25.1  | Correct.
            H25.1~H26.9=1     | H26.9  | Correct: accepted in place of H25.1. Why H26.9.
            H25.1~H26.9=1/2   | H26.9  | An alternative to H25.1, accepted for part of the marks. Why H26.9.
            H25.1~H26.9=0     | H26.9  | An alternative to H25.1 that earns no marks here. Why H26.9.
            H25.1             | H40.1  | Wrong category: the reference answer has H25.1.
            H25.1             | H25.0  | Right category, wrong fourth character: the reference answer has H25.1. Why not H25.0.
            H25.1             | H25    | Right category, but the fourth character is missing: the reference answer has H25.1.
            I10               | I10.1  | Right category, but one character too many: the reference answer has I10.
            I70.00            | I70.01 | Right four characters, wrong fifth character: the reference answer has I70.00.
            I70.00            | I70.0  | Right four characters, but the fifth character is missing: the reference answer has I70.00.
            I70.0             | I70.00 | Right four characters, but one character too many: the reference answer has I70.0.
            H25.1             | ''     | Missing: the reference answer has H25.1.
            Z96.1?            | Z96.1  | Optional: it neither gains nor loses marks.
            ''                | Z86.4  | Not in the reference answer.
            ''                | H25.0  | Not to be coded here. Why not H25.0.
            ''                | cough  | Not a code in the notation of ICD-10.
            H25.1 I10         | I10    | Right code, wrong place: it is a secondary diagnosis and should not stand first.
            """)
    void say_what_is_wrong_and_why(String key, String answer, String explanation) {
        assertEquals(explanation, Diagnoses.of(key).avoiding("H25.0").explained(answer));
    }

    @Test
    void say_where_a_code_should_stand() {
        assertEquals(List.of("Right code, wrong place: it is the primary diagnosis and should stand first."), sequence("H25.1 I10", "", "I10 H25.1").subList(1, 2));
        assertEquals(List.of("Right code, wrong place: it should stand directly after T81.2."),
                sequence("H25.1 T81.2 Y60.0 I10", "T81.2>Y60.0", "H25.1 T81.2 I10 Y60.0"));
        assertEquals(List.of("Right code, wrong place: it should stand next to F00.1."),
                sequence("I21.9 G30.1 F00.1 I10", "F00.1&G30.1", "I21.9 F00.1 I10 G30.1"));
        assertEquals(List.of("Right code, wrong place: it should stand after I10."), sequence("H25.1 I10 Z92.1", "I10>>Z92.1", "H25.1 Z92.1 I10"));
    }

    @Test
    void the_second_copy_of_a_code_is_told_so() {
        assertEquals("Given before: the reference answer does not have it again.",
                Diagnoses.of("H25.1").sheet("H25.1 H25.1", MarkingSchemes.LEARNING).findings().get(1).explanation());
    }

    @Test
    void every_finding_carries_its_items_reason_standard_and_evidence() {
        Reason reason = new Reason("Main condition treated.", Optional.of("DGCS.1"), List.of(new Evidence("letter", "dense cataract")));
        KeyItem item = new KeyItem(List.of(List.of(Code.icd10("H25.1"))), List.of(), Fraction.ONE, true, Optional.empty(), reason);
        AnswerKey key = new AnswerKey(List.of(new EpisodeKey(List.of(item), List.of(), List.of(), List.of(), Optional.empty())));
        for (String answer : List.of("H25.1", "H25.0", "H40.1", "I10 H25.1", "")) {
            Finding finding = Marking.mark(key, KeyNotation.answer(answer, ""), MarkingSchemes.LEARNING).findings().stream()
                    .filter(one -> one.expected().isPresent()).findFirst().orElseThrow();
            assertEquals(List.of(true, reason.standard(), reason.evidence()),
                    List.of(finding.explanation().endsWith(" Main condition treated."), finding.standard(), finding.evidence()));
        }
    }

    @Test
    void external_causes_are_flagged_by_the_expected_code_or_else_by_the_given() {
        MarkSheet sheet = Diagnoses.of("H25.1 Y60.0").sheet("H25.1 Y60.1 W19.0 I10", MarkingSchemes.LEARNING);
        assertEquals(List.of(false, true, true, false), sheet.findings().stream().map(Finding::external).toList());
    }

    private static List<String> sequence(String key, String order, String answer) {
        return Diagnoses.of(key).ordered(order).sheet(answer, MarkingSchemes.LEARNING).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.SEQUENCE).map(Finding::explanation).toList();
    }
}
