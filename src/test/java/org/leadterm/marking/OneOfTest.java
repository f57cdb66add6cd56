package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;

class OneOfTest {
    @Test
    void the_set_that_gives_most_is_taken_and_its_marks_are_split_evenly() {
        assertEquals(List.of("- correct T40.2>T40.2 1 of 1 @2", "- correct X42>X42 1 of 1 @3"),
                Diagnoses.of("J96.0 F11.0|T40.2+X42*2").answered("J96.0 T40.2 X42").subList(1, 3));
    }

    @Test
    void missing_codes_of_the_set_taken_are_omitted() {
        assertEquals(List.of("SDO omitted ->X42 0 of 1/2"), Diagnoses.of("J96.0 F11.0|T40.2+X42").faults("J96.0 T40.2"));
    }

    @Test
    void a_tie_goes_to_the_first_set() {
        assertEquals(List.of("SDO omitted ->F11.0 0 of 1"), Diagnoses.of("J96.0 F11.0|T40.2+X42").faults("J96.0"));
        assertEquals(List.of("SDNR notRelevant T40.2>- 0 of 0 @3"), Diagnoses.of("J96.0 F11.0|T40.2").faults("J96.0 F11.0 T40.2"));
    }

    @Test
    void several_choices_are_made_together() {
        assertEquals(List.of(), Diagnoses.of("J96.0 I10|I11.9 I10|I15.9").faults("J96.0 I11.9 I10"));
    }

    @Test
    void the_first_item_may_be_a_choice() {
        assertEquals(List.of(), Diagnoses.of("F11.0|T40.2+X42 I10").faults("T40.2 I10 X42"));
    }

    @Test
    void of_an_optional_choice_the_set_that_was_given_is_tolerated() {
        assertEquals(List.of("- tolerated Z96.2>Z96.2 0 of 0 @2"), Diagnoses.of("H25.1 Z96.1|Z96.2?").faults("H25.1 Z96.2"));
    }

    @Test
    void combinations_multiply() {
        assertEquals(BigInteger.valueOf(6), OneOf.combinations(KeyNotation.items(Classification.ICD10, "I10|I11.9 H25.1 E11.9|E11.8|E10.9")));
        assertEquals(BigInteger.ONE, OneOf.combinations(List.of()));
    }
}
