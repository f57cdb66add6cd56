package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private static final Diagnoses INJURY = Diagnoses.of("H25.1 T81.2 Y60.0 I10").ordered("T81.2>Y60.0");
    private static final Diagnoses DEMENTIA = Diagnoses.of("I21.9 G30.1 F00.1 I10").ordered("F00.1&G30.1");
    private static final Diagnoses LATER = Diagnoses.of("I21.9 E11.9 I10 Z92.1").ordered("E11.9>>Z92.1");

    @Test
    void a_primary_given_as_a_secondary_and_the_secondary_in_its_place_are_two_findings() {
        assertEquals(List.of("SDIS sequence I10>I10 1/2 of 1 @1", "PDIS sequence H25.1>H25.1 1/2 of 1 @2"),
                Diagnoses.of("H25.1 I10").faults("I10 H25.1"));
    }

    @Test
    void secondaries_without_a_rule_may_stand_in_any_order() {
        assertEquals(List.of(), Diagnoses.of("H25.1 I10 E11.9 Z92.1").faults("H25.1 Z92.1 E11.9 I10"));
    }

    @Test
    void what_has_to_follow_directly_is_charged_to_the_code_named_second() {
        assertEquals(List.of("SDIS sequence Y60.0>Y60.0 1/2 of 1 @4"), INJURY.faults("H25.1 T81.2 I10 Y60.0"));
        assertEquals(List.of("SDIS sequence Y60.0>Y60.0 1/2 of 1 @2"), INJURY.faults("H25.1 Y60.0 T81.2 I10"));
    }

    @Test
    void what_has_to_stand_anywhere_later_is_charged_to_the_code_named_second() {
        assertEquals(List.of(), LATER.faults("I21.9 E11.9 I10 Z92.1"));
        assertEquals(List.of("SDIS sequence Z92.1>Z92.1 1/2 of 1 @2"), LATER.faults("I21.9 Z92.1 I10 E11.9"));
    }

    @Test
    void what_has_to_be_adjacent_may_stand_either_way_and_is_charged_to_the_later_one() {
        assertEquals(List.of(), DEMENTIA.faults("I21.9 F00.1 G30.1 I10"));
        assertEquals(List.of(), DEMENTIA.faults("I21.9 G30.1 F00.1 I10"));
        assertEquals(List.of("SDIS sequence G30.1>G30.1 1/2 of 1 @4"), DEMENTIA.faults("I21.9 F00.1 I10 G30.1"));
        assertEquals(List.of("SDIS sequence F00.1>F00.1 1/2 of 1 @4"), DEMENTIA.faults("I21.9 G30.1 I10 F00.1"));
    }

    @Test
    void a_code_is_charged_once() {
        assertEquals(List.of("PDIS sequence H25.1>H25.1 1/2 of 1 @3"),
                Diagnoses.of("H25.1 I10 E11.9").ordered("I10>H25.1 I10>>E11.9").faults("Z92.1 I10 H25.1 E11.9").subList(1, 2));
        assertEquals(List.of("SDIS sequence Z92.1>Z92.1 1/2 of 1 @2"),
                Diagnoses.of("H25.1 I10 E11.9 Z92.1").ordered("I10>>Z92.1 E11.9>Z92.1").faults("H25.1 Z92.1 E11.9 I10"));
    }

    @Test
    void an_order_counts_only_where_all_its_codes_were_given() {
        assertEquals(List.of("SD4 wrongFourth T81.0>T81.2 1/2 of 1 @2"), INJURY.faults("H25.1 T81.0 I10 Y60.0"));
    }

    @Test
    void an_accepted_code_stands_in_for_the_keys_in_an_order() {
        assertEquals(List.of("SDIS sequence Y69>Y60.0 1/4 of 1 @4"),
                Diagnoses.of("H25.1 T81.2 Y60.0~Y69=1/4 I10").ordered("T81.2>Y60.0").faults("H25.1 T81.2 I10 Y69"));
    }

    @Test
    void a_surplus_code_in_between_breaks_a_direct_order() {
        assertEquals(List.of("SDNR notRelevant ?>- 0 of 0 @3", "SDIS sequence Y60.0>Y60.0 1/2 of 1 @4"), INJURY.faults("H25.1 T81.2 ? Y60.0 I10"));
    }

    @Test
    void an_optional_code_that_breaks_an_order_is_out_of_sequence_without_marks() {
        assertEquals(List.of("SDIS sequence Z92.1>Z92.1 0 of 0 @2"),
                Diagnoses.of("H25.1 I10 Z92.1?").ordered("I10>>Z92.1").faults("H25.1 Z92.1 I10"));
    }

    @Test
    void of_a_code_given_twice_the_one_that_keeps_no_order_is_charged() {
        assertEquals(List.of("SDIS sequence Y53.4>Y53.4 1/2 of 1 @5"),
                Diagnoses.of("L27.0 Y53.4 R11 Y53.4 I10").ordered("L27.0>Y53.4 R11>Y53.4").faults("L27.0 Y53.4 R11 I10 Y53.4"));
    }

    @Test
    void an_audit_gives_nothing_for_a_code_out_of_sequence() {
        assertEquals(List.of("SDIS sequence Y60.0>Y60.0 0 of 1 @4"), Lines.faults(INJURY.sheet("H25.1 T81.2 I10 Y60.0", MarkingSchemes.AUDIT)));
    }
}
