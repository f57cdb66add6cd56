package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void the_same_code_comes_before_the_same_category() {
        assertEquals(List.of("- correct H25.1>H25.1 1 of 1 @1", "SD4 wrongFourth H25.8>H25.0 1/2 of 1 @2"),
                Diagnoses.of("H25.1 H25.0").answered("H25.1 H25.8"));
    }

    @Test
    void an_accepted_code_goes_where_the_total_is_greatest() {
        assertEquals(List.of("SDIS sequence I10>I10 1/2 of 1 @1", "PDIS sequence I15.9>I11.9 1/2 of 1 @2"),
                Diagnoses.of("I11.9~I10=1~I15.9=1/2 I10").answered("I10 I15.9"));
    }

    @Test
    void marks_decide_which_of_two_codes_of_a_category_is_matched() {
        assertEquals(List.of("SD4 wrongFourth E11.8>E11.9 1 of 2 @2", "SDO omitted ->E11.2 0 of 1"),
                Diagnoses.of("H25.1 E11.2 E11.9*2").faults("H25.1 E11.8"));
    }

    @Test
    void ties_go_to_the_earlier_place_in_the_key_then_in_the_answer() {
        assertEquals(List.of("SD4 wrongFourth E11.8>E11.2 1/2 of 1 @2", "SDO omitted ->E11.9 0 of 1"),
                Diagnoses.of("H25.1 E11.2 E11.9").faults("H25.1 E11.8"));
        assertEquals(List.of("SD4 wrongFourth E11.8>E11.9 1/2 of 1 @2", "SDNR notRelevant E11.2>- 0 of 0 @3"),
                Diagnoses.of("H25.1 E11.9").faults("H25.1 E11.8 E11.2"));
    }

    @Test
    void ties_without_marks_are_matched_too() {
        assertEquals(List.of("SD4 wrongFourth E11.8>E11.2 0 of 1 @2", "SD4 wrongFourth E11.7>E11.9 0 of 1 @3"),
                Lines.faults(Diagnoses.of("H25.1 E11.2 E11.9").sheet("H25.1 E11.8 E11.7", MarkingSchemes.AUDIT)));
    }

    @Test
    void primaries_of_different_chapters_are_matched_with_each_other() {
        assertEquals(List.of("PD3 wrongThird Z03.8>I21.9 0 of 1 @1"), Diagnoses.of("I21.9").answered("Z03.8"));
    }

    @Test
    void a_primary_is_not_matched_with_a_secondary_of_another_category() {
        assertEquals(List.of("- correct I10>I10 1 of 1 @2", "SDNR notRelevant H40.1>- 0 of 0 @3"),
                Diagnoses.of("H25.1? I10").answered("H25.1 I10 H40.1").subList(1, 3));
        assertEquals(List.of("SDIS sequence I10>I10 1/2 of 1 @1", "SDNR notRelevant H40.1>- 0 of 0 @2", "PDO omitted ->H25.1 0 of 1"),
                Diagnoses.of("H25.1 I10").answered("I10 H40.1"));
    }

    @Test
    void secondaries_of_one_chapter_are_matched_with_each_other() {
        assertEquals(List.of("SD3 wrongThird E78.0>E11.9 0 of 1 @2"), Diagnoses.of("H25.1 E11.9").faults("H25.1 E78.0"));
    }

    @Test
    void procedures_have_the_chapters_of_their_first_letters() {
        assertEquals(List.of("- correct C75.1>C75.1 1 of 1 @1", "SP3 wrongThird C80.1>C71.2 0 of 1 @2", "SPNR notRelevant D15.1>- 0 of 0 @3"),
                Lines.of(Marking.mark(KeyNotation.key("", "C75.1 C71.2", "", ""), KeyNotation.answer("", "C75.1 C80.1 D15.1"), MarkingSchemes.LEARNING)));
    }

    @Test
    void a_code_given_twice_is_not_relevant_the_second_time() {
        assertEquals(List.of("SDNR notRelevant I10>- 0 of 0 @3"), Diagnoses.of("H25.1 I10").faults("H25.1 I10 I10X"));
        assertEquals(List.of("SDNR notRelevant E11.8>- 0 of 0 @3", "SDO omitted ->E11.2 0 of 1"),
                Diagnoses.of("H25.1 E11.9 E11.2").faults("H25.1 E11.8 E11.8").subList(1, 3));
    }

    @Test
    void a_code_given_twice_is_not_accepted_elsewhere_the_second_time() {
        assertEquals(List.of("SDNR notRelevant I10>- 0 of 0 @2", "SDO omitted ->I15.9 0 of 1"),
                Diagnoses.of("I10 I15.9~I10=1").faults("I10 I10"));
    }

    @Test
    void a_code_that_the_key_has_twice_may_be_given_twice() {
        assertEquals(List.of(), Diagnoses.of("L27.0 Y53.4 R11 Y53.4").ordered("L27.0>Y53.4 R11>Y53.4").faults("L27.0 Y53.4 R11 Y53.4"));
    }

    @Test
    void thirty_places_that_compete_for_fewer_codes_of_their_category_are_matched_for_the_most_marks() {
        List<Fraction> marks = IntStream.range(0, 30).mapToObj(index -> Fraction.of(1, 1 + index % 7)).toList();
        String key = IntStream.range(0, 30).mapToObj(index -> "I70.%02d*%s".formatted(index, marks.get(index))).collect(Collectors.joining(" "));
        for (int codes : List.of(10, 29, 30, 40)) {
            String answer = IntStream.range(50, 50 + codes).mapToObj("I70.%d"::formatted).collect(Collectors.joining(" "));
            MarkSheet sheet = Diagnoses.of(key).sheet(answer, MarkingSchemes.LEARNING);
            Fraction most = marks.stream().sorted(Comparator.reverseOrder()).limit(codes).reduce(Fraction.ZERO, Fraction::plus);
            assertEquals(most.times(Fraction.HALF), sheet.awarded());
        }
    }
}
