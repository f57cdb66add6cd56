package org.leadterm.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @ParameterizedTest
    @CsvSource({"H25.1, H25.1", "H251, H25.1", "h25.1, H25.1", "' H25.1\u00a0', H25.1", "I10, I10", "I10X, I10", "I10.X, I10", "I10-, I10",
        "I10.-, I10", "i10x, I10", "I70.00, I70.00", "I7000, I70.00", "A01.1, A01.1", "H251-, H25.1", "H25.1-, H25.1", "I10X-, I10", "I10--, I10",
        "M45.X0, M45.X0", "M45X0, M45.X0", "A170-D, A17.0", "G01X-A, G01", "G01X*, G01", "A17.0†, A17.0", "A17.0+, A17.0", "F00.1*, F00.1",
        "I7000D, I70.00", "G01*, G01"})
    void every_accepted_notation_of_a_diagnosis_has_one_normal_form(String typed, String normal) {
        assertEquals(Optional.of(normal), Code.parse(Classification.ICD10, typed).map(Code::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "T8.12", "T812.", "H2", "25.1", "H25.1.2", "H25..1", "cataract", "H25.11.", "HH5.1", "H25.A", "H25.1 I10",
        "I70.000", "X10X0X0", "H25.1D"})
    void what_is_not_a_diagnosis_code_is_none(String typed) {
        assertEquals(Optional.empty(), Code.parse(Classification.ICD10, typed));
    }

    @ParameterizedTest
    @CsvSource({"C75.1, C75.1", "c751, C75.1", "' C751 ', C75.1", "C75, C75", "z94.2, Z94.2"})
    void every_accepted_notation_of_a_procedure_has_one_normal_form(String typed, String normal) {
        assertEquals(Optional.of(normal), Code.parse(Classification.OPCS4, typed).map(Code::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C75.11", "C7.51", "C75.", "C75.X1", "75.1"})
    void what_is_not_a_procedure_code_is_none(String typed) {
        assertEquals(Optional.empty(), Code.parse(Classification.OPCS4, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h25.1", "H251", "I10X", "I10.X", "H25.1 ", "M45.X", "H25.1-"})
    void only_the_normal_form_makes_a_code_directly(String text) {
        assertThrows(UnknownNotation.class, () -> new Code(Classification.ICD10, text));
    }

    @Test
    void a_text_that_is_no_code_is_named_in_the_refusal() {
        assertEquals("\"T8.12\" is not an ICD-10 code", assertThrows(UnknownNotation.class, () -> Code.icd10("T8.12")).getMessage());
        assertEquals("\"C7\" is not an OPCS-4 code", assertThrows(UnknownNotation.class, () -> Code.opcs4("C7")).getMessage());
    }

    @Test
    void the_same_text_in_two_classifications_is_two_codes() {
        assertEquals(-1, Integer.signum(Code.icd10("A01.1").compareTo(Code.opcs4("A01.1"))));
        assertEquals("A01.1", Code.opcs4("A01.1").toString());
    }

    @ParameterizedTest
    @CsvSource({"H25.1, H25, H251, 4, H25", "I70.00, I70, I700, 5, I70.0", "I10, I10, I10, 3, ''", "M45.X0, M45, M45X, 5, M45"})
    void knows_its_parts(String text, String category, String four, int length, String parent) {
        Code code = Code.icd10(text);
        assertEquals(category + " " + four + " " + length + " " + parent,
                code.category() + " " + code.fourCharacters() + " " + code.length() + " " + code.parent().map(Code::text).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"A00.0, I", "B99, I", "C00.0, II", "D48.9, II", "D50.0, III", "D89.9, III", "D90, III", "E11.9, IV", "F00.1, V", "G30.1, VI",
        "H25.1, VII", "H59.9, VII", "H60.0, VIII", "I10, IX", "J45.9, X", "K29.7, XI", "L27.0, XII", "M45, XIII", "N18.9, XIV", "O80.9, XV",
        "P07.3, XVI", "Q99.9, XVII", "R11, XVIII", "S72.0, XIX", "T98.3, XIX", "U07.1, XXII", "V01.0, XX", "Y98, XX", "Z96.1, XXI"})
    void a_diagnosis_belongs_to_a_chapter_of_icd_10(String code, String chapter) {
        assertEquals(chapter, Code.icd10(code).chapter());
    }

    @Test
    void a_procedure_belongs_to_the_chapter_of_its_letter() {
        assertEquals("C", Code.opcs4("C75.1").chapter());
    }

    @ParameterizedTest
    @CsvSource({"U99, false", "V01.0, true", "Y60.0, true", "Y98, true", "Y99, false", "Z00, false", "T81.2, false"})
    void external_causes_run_from_v01_to_y98(String code, boolean external) {
        assertEquals(external, Code.icd10(code).isExternalCause());
    }

    @Test
    void a_procedure_is_no_external_cause() {
        assertEquals(false, Code.opcs4("Y80.1").isExternalCause());
    }
}
