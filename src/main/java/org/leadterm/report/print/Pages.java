package org.leadterm.report.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/**
 * A document in the order in which it is read: a title, then headings, paragraphs, facts and tables. Every page has its number, that of
 * the last, and a line of where the document comes from.
 */
public final class Pages {
    private static final float MARGIN = 56;
    /** A heading with less room than this goes to the next page with what it heads. */
    private static final float UNDER_A_HEADING = 80;
    private final String title;
    private final String source;
    private final List<Element> parts = new ArrayList<>();
    private final Set<Element> headings = Collections.newSetFromMap(new IdentityHashMap<>());

    private Pages(String title, String source) {
        this.title = title;
        this.source = source;
    }

    /**
     * An empty document.
     *
     * @param source stands at the foot of every page: who made it, when, and where it can be verified
     */
    public static Pages of(String title, String source) {
        Pages pages = new Pages(title, source);
        pages.parts.add(paragraph(new Paragraph(title, Face.TITLE.font()), 0, 10));
        return pages;
    }

    public Pages heading(String text) {
        Paragraph heading = paragraph(new Paragraph(text, Face.HEADING.font()), 12, 4);
        headings.add(heading);
        parts.add(heading);
        return this;
    }

    public Pages text(String text) {
        parts.add(paragraph(new Paragraph(text, Face.TEXT.font()), 0, 6));
        return this;
    }

    /** Names on the left, what they are on the right, in the order of the map. */
    public Pages facts(Map<String, String> facts) {
        PdfPTable table = table(new float[] {1, 2.4f});
        facts.forEach((name, fact) -> {
            table.addCell(cell(name, Face.STRONG, Element.ALIGN_LEFT, Rectangle.NO_BORDER));
            table.addCell(cell(fact, Face.TEXT, Element.ALIGN_LEFT, Rectangle.NO_BORDER));
        });
        parts.add(table);
        return this;
    }

    /**
     * A table whose headings come again on every page that it reaches; numbers stand to the right.
     *
     * @param widths one for each column, in proportion to each other
     */
    public Pages table(Table content, float... widths) {
        PdfPTable table = table(widths);
        table.setHeaderRows(1);
        for (int column = 0; column < content.columns().size(); column++) {
            int place = column;
            boolean numbers = content.rows().stream().anyMatch(row -> row.get(place) instanceof Cell.Amount);
            table.addCell(cell(content.columns().get(column), Face.STRONG, numbers ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT, Rectangle.BOTTOM));
        }
        content.rows().forEach(row -> row.forEach(cell -> table.addCell(cell(cell))));
        parts.add(table);
        return this;
    }

    /** The document as a PDF file. */
    public byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 16);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Foot(source, MARGIN));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.setDocumentLanguage("en-GB");
        document.open();
        parts.forEach(part -> {
            if (headings.contains(part) && writer.getVerticalPosition(true) < document.bottomMargin() + UNDER_A_HEADING) {
                document.newPage();
            }
            document.add(part);
        });
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        return table;
    }

    private static PdfPCell cell(Cell content) {
        return content instanceof Cell.Amount amount ? cell(amount.value().toPlainString(), Face.TEXT, Element.ALIGN_RIGHT, Rectangle.BOTTOM)
                : cell(((Cell.Text) content).text(), Face.TEXT, Element.ALIGN_LEFT, Rectangle.BOTTOM);
    }

    private static PdfPCell cell(String text, Face face, int align, int border) {
        PdfPCell cell = new PdfPCell(new Phrase(text, face.font()));
        cell.setHorizontalAlignment(align);
        cell.setBorder(border);
        cell.setBorderColor(Face.LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        return cell;
    }

    private static Paragraph paragraph(Paragraph paragraph, float before, float after) {
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        paragraph.setMultipliedLeading(1.3f);
        return paragraph;
    }
}
