package org.leadterm.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

class PagesTest {
    private static final String LETTERS = "Zoë Łukasiewicz-Ødegård, Siân Llŵyd-Ŷates, tŷ a dŵr, “quoted” – ‘twice’ — ≥ 3 µmol/L ± ½ • …";

    @Test
    void a_document_has_its_parts_in_order_and_names_in_every_script_of_europe() {
        byte[] pdf = Pages.of("Certificate", "Leadterm, verify at /verify/abc").heading("Result").text(LETTERS)
                .facts(Map.of("Marks", "97.5 %")).table(new Table("x", List.of("Section", "Marks"), List.of(List.of(Cell.of("Theory"), Cell.of(70)))), 2, 1)
                .pdf();

        List<String> lines = PrintedText.pages(pdf).get(0).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertEquals(List.of("Certificate", "Result", LETTERS, "Marks 97.5 %", "Section Marks", "Theory 70"), lines.subList(0, 6));
        assertTrue(lines.get(6).startsWith("Leadterm, verify at /verify/abc"), lines.toString());
    }

    @Test
    void the_file_says_what_it_is_in_which_language_and_brings_its_fonts_on_A4() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pages.of("Audit", "Leadterm").about("Cohort B").by("Theo Tutor").text("Words.").pdf())) {
            assertEquals("Audit: Cohort B", document.getDocumentInformation().getTitle());
            assertEquals("Theo Tutor", document.getDocumentInformation().getAuthor());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            assertEquals(PDRectangle.A4.getHeight(), document.getPage(0).getMediaBox().getHeight(), 1);
            assertEquals(PDRectangle.A4.getWidth(), document.getPage(0).getMediaBox().getWidth(), 1);
            document.getPage(0).getResources().getFontNames().forEach(name -> assertTrue(font(document, name).isEmbedded(), name::getName));
        }
    }

    @Test
    void a_long_table_has_its_headings_and_its_place_on_every_page() {
        List<String> pages = pages(Pages.of("Gradebook", "Leadterm").table(new Table("x", List.of("Section", "Marks"),
                Collections.nCopies(120, List.of(Cell.of("Theory"), Cell.of(70)))), 2, 1));

        assertTrue(pages.size() > 1, pages.size() + " pages");
        for (int page = 1; page <= pages.size(); page++) {
            String text = pages.get(page - 1);
            assertTrue(text.contains("Section Marks") && text.matches("(?s).*Page " + page + " of *" + pages.size() + "\\s*"), text);
        }
    }

    @Test
    void no_heading_stands_without_what_it_heads_wherever_the_page_ends() {
        for (int lines = 30; lines < 70; lines++) {
            Pages document = Pages.of("Report", "Leadterm").text("a line\n".repeat(lines)).heading("The heading").subheading("Its part").lead("What follows:")
                    .table(new Table("x", List.of("Column"), List.of(List.of(Cell.of("first")), List.of(Cell.of("second")))), 1);
            String page = pages(document).stream().filter(text -> text.contains("The heading")).findFirst().orElseThrow();
            assertTrue(page.contains("Its part") && page.contains("What follows:") && page.contains("Column") && page.contains("first"), page);
        }
    }

    @Test
    void no_row_of_a_table_is_cut_in_two() {
        List<List<Cell>> rows = IntStream.range(0, 60).mapToObj(number -> List.of(Cell.of("begin" + number + "x\nmiddle\nend" + number + "x"))).toList();

        for (String page : pages(Pages.of("Report", "Leadterm").table(new Table("x", List.of("Column"), rows), 1))) {
            IntStream.range(0, 60).forEach(number -> assertEquals(page.contains("begin" + number + "x"), page.contains("end" + number + "x"), page));
        }
    }

    @Test
    void what_is_longer_than_a_page_is_all_there() {
        String words = String.join(" ", IntStream.range(0, 3000).mapToObj(number -> "w" + number).toList());

        assertTrue(whole(Pages.of("Report", "Leadterm").facts(Map.of("Reflection", words))).contains(words));
        assertTrue(whole(Pages.of("Report", "Leadterm").text(words)).contains(words));
        String row = whole(Pages.of("Report", "Leadterm").table(new Table("x", List.of("Column"), List.of(List.of(Cell.of(words)))), 1));
        assertTrue(row.replace("Column ", "").contains(words), row);
    }

    @Test
    void a_sign_that_the_fonts_lack_leaves_a_mark_and_the_document_says_so() {
        String text = whole(Pages.of("Report", "Leadterm").text("Well done \uD83D\uDC4D, \u738B"));

        assertTrue(text.contains("Well done □, □ □ stands for a letter or sign that this document's fonts do not have."), text);
        assertFalse(whole(Pages.of("Report", "Leadterm").text("Well done")).contains("□"));
    }

    @Test
    void letters_with_separate_accents_and_odd_spaces_are_written_as_one_reads_them() {
        String text = whole(Pages.of("Report", "Leadterm").text("w\u0302 y\u0302 3\u2009mg\tsoft\u00ADhyphen"));

        assertTrue(text.contains("ŵ ŷ 3 mg softhyphen"), text);
    }

    @Test
    void no_line_ends_within_the_name_of_a_book_or_before_a_per_cent_sign() {
        for (int words = 1; words < 60; words++) {
            String page = pages(Pages.of("Report", "Leadterm").text("x ".repeat(words) + "of ICD-10 and OPCS-4 at 90 %")).get(0);
            assertTrue(page.contains("ICD-10") && page.contains("OPCS-4") && page.contains("90 %"), page);
        }
    }

    @Test
    void numbers_of_a_column_have_the_same_decimals() {
        String text = whole(Pages.of("Report", "Leadterm").table(new Table("x", List.of("Group", "Hours"), List.of(List.of(Cell.of("a"),
                Cell.of(new BigDecimal("2.25"))), List.of(Cell.of("b"), Cell.of(3)))), 1, 1));

        assertTrue(text.contains("a 2.25 b 3.00"), text);
    }

    private static PDFont font(PDDocument document, org.apache.pdfbox.cos.COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without titles and feet. */
    private static String whole(Pages pages) {
        return String.join(" ", pages(pages).stream().map(page -> page.replaceAll("Leadterm\\s+Page \\d+ of\\s*\\d+", "").replaceAll("\\s+", " ").strip()).toList());
    }

    private static List<String> pages(Pages pages) {
        return PrintedText.pages(pages.pdf());
    }
}
