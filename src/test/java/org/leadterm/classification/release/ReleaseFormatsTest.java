package org.leadterm.classification.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.load.FileTooLarge;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.LoadedRelease;
import org.leadterm.classification.load.Problem;
import org.leadterm.classification.load.RefusedFile;
import org.leadterm.classification.load.Source;

/** Each format with a page of an invented book in the layout of the real one. */
class ReleaseFormatsTest {
    private static final String TRUD_HEADER =
            "CODE\tALT_CODE\tUSAGE\tUSAGE_UK\tDESCRIPTION\tMODIFIER_4\tMODIFIER_5\tQUALIFIERS\tGENDER_MASK\tMIN_AGE\tMAX_AGE\tTREE_DESCRIPTION\n";
    private static final String TRUD = TRUD_HEADER
            + "Q10\tQ10\tDEFAULT\t3\tMoon fever\n"
            + "Q10.0\tQ100\tDAGGER\t1\tMoon fever\tWith ague\t\t\t3\t0\t120\tMoon fever with ague\n"
            + "Q11.X\tQ11X\tASTERISK\t1\tSpleen of the müller\n"
            + "Q12.X1\tQ12X1\tDEFAULT\t1\tStiff knee\t\tOuter side\t\t\t\t\t\n";

    @Test
    void trud_s_icd_10_has_titles_of_up_to_three_parts() {
        assertEquals(List.of(
                entry("Q10", "Moon fever").withholding(),
                entry("Q10.0", "Moon fever - With ague").marked(Mark.DAGGER),
                entry("Q11", "Spleen of the müller").marked(Mark.ASTERISK),
                entry("Q12.X1", "Stiff knee - Outer side")), icd10(ReleaseFormat.TRUD, TRUD).release().entries());
    }

    @Test
    void trud_s_problems_all_have_their_lines() {
        assertEquals(List.of("3 \"Q1\" is not an ICD-10 code", "4 Q10.1 has no title", "5 USAGE is not DEFAULT, DAGGER or ASTERISK: BOTH",
                        "6 USAGE_UK is not a whole number: x", "7 Q10.0 is listed twice", "8 13 columns where the header has 12"),
                problems(ReleaseFormat.TRUD, Classification.ICD10, TRUD_HEADER + "Q10.0\tQ100\tDEFAULT\t1\tA\nQ1\tQ1\tDEFAULT\t1\tA\nQ10.1\tQ101\tDEFAULT\t1\n"
                        + "Q10.2\t\tBOTH\t1\tA\nQ10.3\t\t\tx\tA\nQ100\t\t\t1\tA\nQ10.4\t\t\t1\tA\t\t\t\t\t\t\t\t!\n"));
    }

    @Test
    void a_trud_file_without_its_header_is_refused() {
        assertEquals(List.of("1 the header has no column \"CODE\"", "1 the header has no column \"DESCRIPTION\""),
                problems(ReleaseFormat.TRUD, Classification.ICD10, TRUD.substring(TRUD_HEADER.length())));
    }

    @Test
    void a_category_listed_bare_and_with_the_filler_is_one_code() {
        assertEquals(List.of(entry("Q10", "Moon fever")), icd10(ReleaseFormat.TRUD,
                TRUD_HEADER + "Q10\tQ10\tDEFAULT\t3\tMoon fever\nQ10.X\tQ10X\tDEFAULT\t1\tMoon fever\n").release().entries());
    }

    @Test
    void trud_s_opcs_4_is_two_columns_without_a_header() {
        assertEquals(List.of(opcs("A01", "Large trimming of hedge"), opcs("A01.1", "Topiary")),
                opcs4("A01\tLarge trimming of hedge\r\nA01.1\tTopiary\r\n").release().entries());
    }

    @Test
    void opcs_4_s_problems_all_have_their_lines() {
        assertEquals(List.of("2 \"A1.1\" is not an OPCS-4 code", "3 A01.2 has no title", "4 3 columns where there should be 2", "6 A01 is listed twice"),
                problems(ReleaseFormat.TRUD, Classification.OPCS4, "A01\tHedge\r\nA1.1\tTopiary\r\nA01.2\t\r\nA01.3\ta\tb\r\n\r\nA01\tHedge\r\n"));
    }

    @Test
    void opcs_4_metadata_is_told_by_its_fixed_width() {
        String line = metadata("A011", "LARGE TRIMMING OF HEDGE", "TOPIARY NEC") + metadata("A012", "LARGE TRIMMING OF HEDGE", "REMOVAL OF HEDGE");
        assertEquals(List.of(opcs("A01", "Large trimming of hedge"), opcs("A01.1", "Topiary NEC"), opcs("A01.2", "Removal of hedge")),
                opcs4(line).release().entries());
    }

    @Test
    void opcs_4_metadata_s_problems_all_have_their_lines() {
        String file = metadata("A011", "HEDGE", "TOPIARY") + metadata("A0X1", "HEDGE", "B") + metadata("A012", "HEDGE", "") + metadata("A013", "", "C")
                + metadata("A011", "HEDGE", "TOPIARY");
        assertEquals(List.of("2 \"A0X1\" is not an OPCS-4 code", "3 A01.2 has no title", "4 the name of the category of A01.3 is missing",
                "5 A01.1 is listed twice"), problems(ReleaseFormat.TRUD, Classification.OPCS4, file));
    }

    @Test
    void fhir_concepts_are_codes_blocks_and_chapters_however_deep() {
        LoadedRelease loaded = icd10(ReleaseFormat.FHIR, """
                {"resourceType": "CodeSystem", "url": "http://hl7.org/fhir/sid/icd-10-uk", "version": "5.0", "property": [{"code": "Usage UK"}],
                 "concept": [{"code": "IV", "display": "Fevers", "concept": [
                   {"code": "Q10-Q19", "display": "Sky fevers", "concept": [
                    {"code": "Q10", "display": "Moon fever", "property": [{"code": "Usage UK", "valueInteger": 3}], "concept": [
                     {"code": "Q10.0", "display": "Moon fever", "property": [{"code": "Usage", "valueString": "DAGGER"},
                      {"code": "Modifier 4", "valueString": "With ague"}]}]}]}]}]}
                """);
        assertEquals(List.of(entry("Q10", "Moon fever").withholding(), entry("Q10.0", "Moon fever - With ague").marked(Mark.DAGGER)),
                loaded.release().entries());
        assertEquals("[IV Q10-Q19 Fevers, Q10-Q19 Q10-Q19 Sky fevers]",
                loaded.structure().sections().stream().map(section -> section.id() + " " + section.range() + " " + section.title()).toList().toString());
    }

    @Test
    void fhir_s_problems_all_have_their_lines() {
        assertEquals(List.of("1 the CodeSystem https://fhir.hl7.org.uk/CodeSystem/OPCS-4 is not ICD-10", "2 \"Q1\" is not an ICD-10 code",
                        "3 Q10 has no title", "4 the code is missing", "6 Q11 is listed twice"),
                problems(ReleaseFormat.FHIR, Classification.ICD10, """
                        {"resourceType": "CodeSystem", "url": "https://fhir.hl7.org.uk/CodeSystem/OPCS-4", "concept": [
                         {"code": "Q1", "display": "A"},
                         {"code": "Q10"},
                         {"display": "B"},
                         {"code": "Q11", "display": "C"},
                         {"code": "Q11X", "display": "C"}]}
                        """));
    }

    @Test
    void json_that_is_broken_or_no_code_system_is_refused() {
        assertEquals(List.of("1 the resourceType is not CodeSystem"), problems(ReleaseFormat.FHIR, Classification.ICD10, "{\"concept\": []}"));
        assertTrue(problems(ReleaseFormat.FHIR, Classification.ICD10, "{\"resourceType\": \"CodeSystem\",\n \"concept\": [").get(0)
                .startsWith("2 this is not well-formed JSON"));
        assertEquals(List.of("1 this is not a JSON object"), problems(ReleaseFormat.FHIR, Classification.ICD10, "[]"));
    }

    @Test
    void a_release_without_codes_is_refused_in_every_format() {
        for (ReleaseFormat format : ReleaseFormat.values()) {
            assertFalse(problems(format, Classification.ICD10, "").isEmpty(), format.id());
            assertFalse(problems(format, Classification.OPCS4, "\n \n").isEmpty(), format.id());
        }
    }

    @Test
    void utf_8_with_a_mark_and_windows_1252_read_the_same() {
        byte[] utf8 = TRUD.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + TRUD).getBytes(StandardCharsets.UTF_8);
        byte[] windows = TRUD.getBytes(Charset.forName("windows-1252"));
        for (byte[] bytes : List.of(marked, windows)) {
            assertEquals(read(ReleaseFormat.TRUD, Classification.ICD10, utf8), read(ReleaseFormat.TRUD, Classification.ICD10, bytes));
        }
    }

    @Test
    void a_file_of_more_than_64_mib_is_not_read() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'A';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'A');
                return length;
            }
        };
        assertThrows(FileTooLarge.class, () -> Source.read("list.txt", endless));
    }

    @Test
    void a_file_of_the_wrong_kind_is_refused_with_a_limited_list() {
        RefusedFile refused = assertThrows(RefusedFile.class,
                () -> read(ReleaseFormat.TRUD, Classification.OPCS4, "nonsense\n".repeat(20_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(5_001, refused.problems().size());
        assertEquals(new Problem("list.txt", 5_000, "and 15000 more problems after this line"), refused.problems().get(5_000));
    }

    static LoadedRelease icd10(ReleaseFormat format, String file) {
        return read(format, Classification.ICD10, file.getBytes(StandardCharsets.UTF_8));
    }

    private static LoadedRelease opcs4(String file) {
        return read(ReleaseFormat.TRUD, Classification.OPCS4, file.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problems(ReleaseFormat format, Classification classification, String file) {
        RefusedFile refused = assertThrows(RefusedFile.class, () -> read(format, classification, file.getBytes(StandardCharsets.UTF_8)));
        return refused.problems().stream().map(problem -> problem.line() + " " + problem.text()).collect(Collectors.toList());
    }

    private static LoadedRelease read(ReleaseFormat format, Classification classification, byte[] file) {
        return format.read(Source.read("list." + format.ending(), new ByteArrayInputStream(file)),
                new Heading("Invented", classification, LocalDate.of(2026, 4, 1)));
    }

    private static String metadata(String code, String category, String name) {
        return String.format("1           %-12s%-60s%-60s%-43s01%n", code, category, name, "");
    }

    private static Entry entry(String code, String title) {
        return Entry.of(Code.icd10(code), title);
    }

    private static Entry opcs(String code, String title) {
        return Entry.of(Code.opcs4(code), title);
    }
}
