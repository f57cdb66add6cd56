package org.leadterm.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

class PagesTest {
    @Test
    void a_document_has_its_parts_in_order_and_names_in_every_script_of_europe() throws IOException {
        byte[] pdf = Pages.of("Certificate", "Leadterm, verify at /verify/abc").heading("Result").text("Awarded to Zoë Łukasiewicz-Ødegård.")
                .facts(Map.of("Marks", "97.5 %")).table(new Table("x", List.of("Section", "Marks"), List.of(List.of(Cell.of("Theory"), Cell.of(70)))), 2, 1)
                .pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> lines = new PDFTextStripper().getText(document).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            assertEquals(List.of("Certificate", "Result", "Awarded to Zoë Łukasiewicz-Ødegård.", "Marks 97.5 %", "Section Marks", "Theory 70"),
                    lines.subList(0, 6));
            assertTrue(lines.get(6).startsWith("Leadterm, verify at /verify/abc"), lines.toString());
            assertEquals("Certificate", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void a_long_table_has_its_headings_and_its_place_on_every_page() throws IOException {
        byte[] pdf = Pages.of("Gradebook", "Leadterm").table(new Table("x", List.of("Section", "Marks"),
                Collections.nCopies(120, List.of(Cell.of("Theory"), Cell.of(70)))), 2, 1).pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 1, pages + " pages");
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                String text = reader.getText(document);
                assertTrue(text.contains("Section Marks") && text.matches("(?s).*Page " + page + " of *" + pages + "\\s*"), text);
            }
        }
    }
}
