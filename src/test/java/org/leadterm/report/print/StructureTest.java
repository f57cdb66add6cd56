package org.leadterm.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.api.Test;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** What a document tells people who have it read to them (PDF 1.7, 14.8). */
class StructureTest {
    @Test
    void headings_paragraphs_and_cells_are_told_as_what_they_are() throws IOException {
        byte[] pdf = Pages.of("Report", "Leadterm").heading("Chapter").subheading("Part").text("Words.").facts(Map.of("Name", "fact"))
                .table(new Table("x", List.of("Column"), List.of(List.of(Cell.of("cell")))), 1).pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> types = new ArrayList<>();
            read(document.getDocumentCatalog().getStructureTreeRoot(), types);
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(List.of("Document", "H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "Table", "TR", "TH", "TR", "TD"), types);
            assertEquals("Chapter", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
        }
    }

    @Test
    void every_mark_on_a_page_belongs_to_one_element_and_what_is_repeated_to_none() throws IOException {
        byte[] pdf = Pages.of("Report", "Leadterm").text("word ".repeat(3000)).table(new Table("x", List.of("Column"),
                Collections.nCopies(120, List.of(Cell.of("cell")))), 1).pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDFMarkedContentExtractor marks = new PDFMarkedContentExtractor();
                marks.processPage(document.getPage(page));
                List<Integer> numbers = marks.getMarkedContents().stream().filter(mark -> !"Artifact".equals(mark.getTag())).map(mark -> mark.getMCID()).toList();
                assertEquals(numbers.stream().distinct().sorted().toList(), numbers, "page " + (page + 1));
                assertTrue(numbers.stream().noneMatch(number -> number < 0), "page " + (page + 1));
                assertTrue(marks.getMarkedContents().stream().anyMatch(mark -> "Artifact".equals(mark.getTag())), "page " + (page + 1));
            }
        }
    }

    private static void read(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                read(element, types);
            }
        }
    }
}
