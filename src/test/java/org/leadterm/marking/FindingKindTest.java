package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingKindTest {
    @Test
    void the_keys_code_is_correct() {
        assertEquals(List.of("- correct H25.1>H25.1 1 of 1 @1"), Diagnoses.of("H25.1").answered("h251"));
    }

    @Test
    void an_accepted_code_at_full_share_is_correct() {
        assertEquals(List.of("- correct H26.9>H25.1 1 of 1 @1"), Diagnoses.of("H25.1~H26.9=1").answered("H26.9"));
    }

    @Test
    void an_accepted_code_at_part_share_earns_its_share() {
        assertEquals(List.of("- accepted H26.9>H25.1 4/3 of 2 @1"), Diagnoses.of("H25.1*2~H26.9=2/3").answered("H26.9"));
    }

    @Test
    void another_category_as_the_primary_is_a_wrong_third_character() {
        assertEquals(List.of("PD3 wrongThird H40.1>H25.1 0 of 1 @1"), Diagnoses.of("H25.1").answered("H40.1"));
    }

    @Test
    void the_right_category_with_another_fourth_character_earns_half() {
        assertEquals(List.of("PD4 wrongFourth H25.0>H25.1 1/2 of 1 @1"), Diagnoses.of("H25.1").answered("H25.0"));
    }

    @Test
    void the_right_category_without_a_fourth_character_earns_half() {
        assertEquals(List.of("PD4 wrongFourth H25>H25.1 1/2 of 1 @1"), Diagnoses.of("H25.1").answered("H25"));
    }

    @Test
    void the_right_four_characters_with_another_or_no_fifth_earn_half() {
        assertEquals(List.of("PD5 wrongFifth I70.01>I70.00 1/2 of 1 @1"), Diagnoses.of("I70.00").answered("I70.01"));
        assertEquals(List.of("PD5 wrongFifth I70.0>I70.00 1/2 of 1 @1"), Diagnoses.of("I70.00").answered("I70.0"));
    }

    @Test
    void a_filler_counts_as_the_fourth_character() {
        assertEquals(List.of("PD5 wrongFifth M45.X1>M45.X0 1/2 of 1 @1"), Diagnoses.of("M45.X0").answered("M45.X1"));
        assertEquals(List.of("PD5 wrongFifth M45>M45.X0 1/2 of 1 @1"), Diagnoses.of("M45.X0").answered("M45X"));
    }

    @Test
    void a_missing_code_is_omitted() {
        assertEquals(List.of("- correct H25.1>H25.1 1 of 1 @1", "SDO omitted ->I10 0 of 1"), Diagnoses.of("H25.1 I10").answered("H25.1"));
    }

    @Test
    void a_code_of_another_chapter_is_not_relevant() {
        assertEquals(List.of("SDNR notRelevant Z86.4>- 0 of 0 @2", "SDO omitted ->I10 0 of 1"), Diagnoses.of("H25.1 I10").faults("H25.1 Z86.4"));
    }

    @Test
    void a_surplus_primary_is_not_relevant_as_a_primary() {
        assertEquals(List.of("PDNR notRelevant H25.1>- 0 of 0 @1"), Diagnoses.of("").answered("H25.1"));
        assertEquals(List.of("PPNR notRelevant C75.1>- 0 of 0 @1"), Lines.of(Marking.mark(KeyNotation.key("", "", "", ""),
                KeyNotation.answer("", "C75.1"), MarkingSchemes.LEARNING)));
    }

    @Test
    void what_is_not_a_code_is_not_relevant_and_kept_as_typed() {
        assertEquals(List.of("SDNR notRelevant T8.12>- 0 of 0 @2"), Diagnoses.of("H25.1").faults("H25.1 T8.12"));
    }

    @Test
    void a_code_to_avoid_is_told_apart_from_others_not_relevant() {
        assertEquals(List.of("SDNR avoid H57.1>- 0 of 0 @2"), Diagnoses.of("H25.1").avoiding("H57.1").faults("H25.1 H57.1"));
    }

    @Test
    void a_code_to_avoid_that_stands_for_a_code_of_the_key_is_matched_to_it() {
        assertEquals(List.of("PD4 wrongFourth H25.0>H25.1 1/2 of 1 @1"), Diagnoses.of("H25.1").avoiding("H25.0").answered("H25.0"));
    }

    @Test
    void an_optional_code_is_tolerated_when_given_and_not_missed_otherwise() {
        assertEquals(List.of("- tolerated Z96.1>Z96.1 0 of 0 @2"), Diagnoses.of("H25.1 Z96.1?").faults("H25.1 Z96.1"));
        assertEquals(List.of(), Diagnoses.of("H25.1 Z96.1?").faults("H25.1"));
    }

    @Test
    void an_optional_code_matches_no_other_of_its_category_or_chapter() {
        assertEquals(List.of("SDNR notRelevant Z96.0>- 0 of 0 @2"), Diagnoses.of("H25.1 Z96.1?").faults("H25.1 Z96.0"));
    }

    @Test
    void an_optional_first_item_holds_the_primary_place_without_marks() {
        assertEquals(List.of("- tolerated Z96.1>Z96.1 0 of 0 @1", "- correct H25.1>H25.1 1 of 1 @2"),
                Diagnoses.of("Z96.1? H25.1").answered("Z96.1 H25.1"));
        assertEquals(List.of("SDIS sequence H25.1>H25.1 1/2 of 1 @1"), Diagnoses.of("Z96.1? H25.1").answered("H25.1"));
    }
}
