package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadterm.marking.KeyNotation.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.casenote.Evidence;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** The worked example of the published contract: seven codes and a question to the clinician. */
class ContractExampleTest {
    private static final Reason DIABETES = new Reason("Type 2 diabetes without complications.", Optional.of("DCS.IV.1"),
            List.of(new Evidence("letter", "type 2 diabetes")));
    private static final AnswerKey CATARACT = new AnswerKey(List.of(withQuery(withDiabetes(KeyNotation.episode(
            "H25.1~H26.9=0.5 T81.2 Y60.0 E11.9 Z96.1?", "C75.1 C71.2|C71.8+Y02.1 Z94.2", "T81.2>Y60.0 opcs4:C75.1>>opcs4:Z94.2", "H57.1")))));
    private static final Answer ANSWER = new Answer(List.of(
            new AnswerEpisode(given("H25.1 T81.2 Y60.0 E11.8"), given("C75.1 C71.2 Z94.2"), "Which eye?")));

    private final MarkSheet sheet = Marking.mark(CATARACT, ANSWER, MarkingSchemes.LEARNING);

    @Test
    void seven_and_a_half_of_eight_marks_are_awarded() {
        assertEquals("15/2", sheet.awarded().toString());
        assertEquals("8", sheet.available().toString());
        assertEquals(Optional.of("93.8"), sheet.percent());
        assertEquals(Optional.empty(), sheet.passed());
        assertEquals("learning", sheet.scheme());
    }

    @Test
    void the_groups_are_counted_as_in_an_audit() {
        assertEquals(List.of("1/1 omitted 0 surplus 0", "2/3 omitted 0 surplus 0", "1/1 omitted 0 surplus 0", "2/2 omitted 0 surplus 0"),
                sheet.groups().values().stream().map(Lines::of).toList());
        assertEquals(List.of(Group.values()), List.copyOf(sheet.groups().keySet()));
        assertEquals(Optional.of("66.7"), sheet.groups().get(Group.SECONDARY_DIAGNOSIS).percent());
    }

    @Test
    void every_code_is_a_finding_and_the_query_comes_last() {
        assertEquals(List.of("- correct H25.1>H25.1 1 of 1 @1", "- correct T81.2>T81.2 1 of 1 @2", "- correct Y60.0>Y60.0 1 of 1 @3",
                "SD4 wrongFourth E11.8>E11.9 1/2 of 1 @4", "- correct C75.1>C75.1 1 of 1 @1", "- correct C71.2>C71.2 1 of 1 @2",
                "- correct Z94.2>Z94.2 1 of 1 @3", "- queried ->- 1 of 1"), Lines.of(sheet));
    }

    @Test
    void the_wrong_fourth_character_is_told_in_full() {
        assertEquals(new Finding(1, Optional.of(Classification.ICD10), Optional.of(Group.SECONDARY_DIAGNOSIS), Optional.of(4),
                Optional.of("E11.8"), Optional.of(Code.icd10("E11.9")), FindingKind.WRONG_FOURTH, Optional.of("SD4"), Fraction.HALF,
                Fraction.ONE, false,
                "Right category, wrong fourth character: the reference answer has E11.9. Type 2 diabetes without complications.",
                Optional.of("DCS.IV.1"), List.of(new Evidence("letter", "type 2 diabetes"))), sheet.findings().get(3));
    }

    private static EpisodeKey withDiabetes(EpisodeKey key) {
        List<KeyItem> diagnoses = key.diagnoses().stream().map(item -> item.sets().get(0).get(0).text().equals("E11.9")
                ? new KeyItem(item.sets(), item.accepted(), item.marks(), true, item.date(), DIABETES) : item).toList();
        return new EpisodeKey(diagnoses, key.procedures(), key.order(), key.avoid(), key.query());
    }

    private static EpisodeKey withQuery(EpisodeKey key) {
        return new EpisodeKey(key.diagnoses(), key.procedures(), key.order(), key.avoid(),
                Optional.of(new ClinicianQuery("Laterality is contradicted between letter and operation note.", Fraction.ONE)));
    }
}
