package org.leadterm.classification.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Note;
import org.leadterm.classification.load.LoadedRelease;

/** WHO's XML, with invented classes. */
class ClamlTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE ClaML SYSTEM \"ClaML.dtd\">\n<ClaML version=\"2.0.0\">\n";
    private static final String CHAPTERS = category("chapter", "IV", "Fevers", "<SubClass code=\"Q10-Q19\"/>")
            + category("block", "Q10-Q19", "Sky fevers", "<SuperClass code=\"IV\"/>");

    @Test
    void chapters_blocks_titles_notes_and_marks_are_kept() {
        LoadedRelease loaded = read(CHAPTERS + """
                <Class code="Q10" kind="category" usage="dagger"><SuperClass code="Q10-Q19"/>
                 <Rubric kind="preferred"><Label xml:lang="en">Moon fever <Reference class="in brackets" usage="aster">Q11.0</Reference></Label></Rubric>
                 <Rubric kind="preferredLong"><Label>Moon <Term class="italics">vitamin B</Term><Term class="subscript">12</Term> fever</Label></Rubric>
                 <Rubric kind="inclusion"><Label>Fever:<Fragment type="item">of the moon</Fragment></Label></Rubric>
                 <Rubric kind="exclusion"><Label>sun fever <Reference class="in brackets">Q12</Reference></Label></Rubric>
                 <Rubric kind="note"><Label>At <b>night</b> only</Label></Rubric>
                </Class>
                """);
        Code moon = Code.icd10("Q10");
        assertEquals(List.of(Entry.of(moon, "Moon vitamin B12 fever").marked(Mark.DAGGER)
                .with(new Note(moon, Note.Kind.INCLUSION, "Fever: of the moon"))
                .with(new Note(moon, Note.Kind.EXCLUSION, "sun fever (Q12)"))
                .with(new Note(moon, Note.Kind.NOTE, "At night only"))), loaded.release().entries());
        assertEquals(List.of("IV Q10-Q19", "Q10-Q19 Q10-Q19"),
                loaded.structure().sections().stream().map(section -> section.id() + " " + section.range()).toList());
    }

    @Test
    void a_dotted_digit_makes_the_fourth_character() {
        assertEquals(List.of("Q10 Moon fever", "Q10.0 Moon fever - With ague", "Q10.1 Moon fever - Without ague†"),
                codes(digit("M_4", ".0", "With ague", "") + digit("M_4", ".1", "Without ague", "usage=\"dagger\"")
                        + category("category", "Q10", "Moon fever", "<ModifiedBy code=\"M_4\"/>")));
    }

    @Test
    void a_bare_digit_follows_each_four_character_code() {
        String book = category("category", "Q10", "Moon fever", "<ModifiedBy code=\"M_5\"/>") + category("category", "Q10.0", "Mild moon fever", "")
                + category("category", "Q10.1", "Bad moon fever", "<ExcludeModifier code=\"M_5\"/>");
        assertEquals(List.of("Q10 Moon fever", "Q10.0 Mild moon fever", "Q10.00 Mild moon fever - Once", "Q10.01 Mild moon fever - Often",
                "Q10.1 Bad moon fever"), codes(digits() + book));
    }

    @Test
    void an_undivided_category_gets_the_filler() {
        assertEquals(List.of("Q10 Moon fever", "Q10.X0 Moon fever - Once", "Q10.X1 Moon fever - Often"),
                codes(digits() + category("category", "Q10", "Moon fever", "<ModifiedBy code=\"M_5\"/>")));
    }

    @Test
    void a_four_character_code_may_be_modified_itself() {
        assertEquals(List.of("Q10 Moon fever", "Q10.0 Mild", "Q10.01 Mild - Often"), codes(digits() + category("category", "Q10", "Moon fever", "")
                + category("category", "Q10.0", "Mild", "<ModifiedBy code=\"M_5\"><ValidModifierClass code=\"1\"/></ModifiedBy>")));
    }

    @Test
    void a_link_in_prose_counts_where_nothing_else_says_that_a_modifier_applies() {
        String link = "<Rubric kind=\"modifierlink\"><Label><Reference code=\"M_5\">see above</Reference></Label></Rubric>";
        assertEquals(List.of("Q10 Moon fever", "Q10.X0 Moon fever - Once", "Q10.X1 Moon fever - Often"),
                codes(digits() + category("category", "Q10", "Moon fever", link)));
    }

    @Test
    void external_causes_take_the_place_of_occurrence() {
        String book = digit("S20W00_4", "0", "Home", "") + category("category", "W26", "Sharp thing", "") + category("category", "W26.8", "Sword", "")
                + category("category", "Y06", "Neglect", "") + category("category", "Y06.0", "By spouse", "") + category("category", "V01", "Cart", "");
        assertEquals(List.of("V01 Cart", "W26 Sharp thing", "W26.0 Sharp thing - Home", "Y06 Neglect", "Y06.0 By spouse"), codes(book));
    }

    @Test
    void every_problem_has_its_line() {
        assertEquals(List.of("4 Q10 has no title", "5 \"Q1\" is not an ICD-10 code", "7 Q11 is listed twice",
                        "8 the usage \"both\" is neither dagger nor aster",
                        "9 a Class has the kind \"section\", which is none of chapter, block and category",
                        "10 Q13 is modified by M_9, which the file does not define"),
                problems(category("category", "Q10", "", "") + category("category", "Q1", "A", "") + category("category", "Q11", "A", "")
                        + category("category", "Q11", "A", "") + "<Class code=\"Q12\" kind=\"category\" usage=\"both\">" + title("A") + "</Class>\n"
                        + category("section", "Q14", "A", "") + category("category", "Q13", "A", "<ModifiedBy code=\"M_9\"/>")));
    }

    @Test
    void xml_that_is_broken_or_no_claml_is_refused() {
        assertTrue(problems("<Class code=\"Q10\" kind=\"category\">").get(0).startsWith("4 this is not well-formed ClaML: "));
        assertTrue(ReleaseFormatsTest.problems(ReleaseFormat.CLAML, Classification.ICD10, "<html></html>").get(0)
                .endsWith("the outermost element is html, not ClaML"));
    }

    @Test
    void nothing_outside_the_file_is_ever_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        for (String entity : List.of("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "<!ENTITY x \"expanded\">",
                "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;")) {
            List<String> problems = ReleaseFormatsTest.problems(ReleaseFormat.CLAML, Classification.ICD10,
                    "<?xml version=\"1.0\"?>\n<!DOCTYPE ClaML [" + entity + "]>\n<ClaML>\n" + category("category", "Q10", "Moon &x; fever", "") + "</ClaML>");
            assertFalse(problems.toString().contains("secret.") || problems.toString().contains("expanded"), problems.toString());
        }
    }

    @Test
    void the_dtd_that_the_doctype_names_is_not_opened() {
        assertEquals(List.of("Q10 Moon fever"), codes(category("category", "Q10", "Moon fever", "")));
    }

    private static String digits() {
        return digit("M_5", "0", "Once", "") + digit("M_5", "1", "Often", "");
    }

    private static String digit(String modifier, String code, String title, String attributes) {
        return "<ModifierClass modifier=\"" + modifier + "\" code=\"" + code + "\" " + attributes + ">" + title(title) + "</ModifierClass>\n";
    }

    private static String category(String kind, String code, String title, String more) {
        return "<Class code=\"" + code + "\" kind=\"" + kind + "\">" + more + title(title) + "</Class>\n";
    }

    private static String title(String title) {
        return "<Rubric kind=\"preferred\"><Label xml:lang=\"en\">" + title + "</Label></Rubric>";
    }

    private static LoadedRelease read(String classes) {
        return ReleaseFormatsTest.icd10(ReleaseFormat.CLAML, HEAD + classes + "</ClaML>\n");
    }

    private static List<String> codes(String classes) {
        return read(classes).release().entries().stream().map(entry -> entry.code() + " " + entry.title() + entry.mark().sign()).toList();
    }

    private static List<String> problems(String classes) {
        return ReleaseFormatsTest.problems(ReleaseFormat.CLAML, Classification.ICD10, HEAD + classes + "</ClaML>\n");
    }
}
