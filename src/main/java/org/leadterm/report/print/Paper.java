package org.leadterm.report.print;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;

/**
 * The page that is written on, from the top down. What is written belongs to an element of the document's structure, by which people
 * who do not see the page are read it (PDF 1.7, 14.8); lines and what is repeated on every page belong to none.
 */
final class Paper {
    static final float MARGIN = 56;
    static final float FOOT = 16;
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private final Document document;
    private final PdfWriter writer;
    private final PdfStructureElement whole;
    private float y;
    private PdfOutline chapter;

    Paper(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
        this.whole = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        this.y = document.top();
    }

    PdfStructureElement element(String type) {
        return new PdfStructureElement(whole, new PdfName(type));
    }

    PdfStructureElement element(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    /** The heading of a row or of a column. */
    PdfStructureElement heading(PdfStructureElement row, String scope) {
        PdfStructureElement heading = element(row, "TH");
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        heading.put(PdfName.A, attributes);
        return heading;
    }

    float left() {
        return document.left();
    }

    /** What is left of the page. */
    float room() {
        return y - document.bottom();
    }

    /** What a page has when nothing is on it. */
    float whole() {
        return document.top() - document.bottom();
    }

    boolean isFresh() {
        return y >= document.top();
    }

    void down(float points) {
        y -= points;
    }

    /** Space before a part, which a page does not begin with. */
    void space(float points) {
        if (!isFresh()) {
            down(points);
        }
    }

    void turn() {
        document.newPage();
        y = document.top();
    }

    /** Writes some lines beside each other's column without going down. */
    void write(PdfStructureElement element, Words words, float x, float padding, int lines) {
        if (words.left() > 0) {
            canvas().beginMarkedContentSequence(element);
            words.write(canvas(), x, y - padding, lines);
            canvas().endMarkedContentSequence();
        }
    }

    /** Writes what is of the page and not of the text. */
    void artifact(Runnable written) {
        canvas().beginMarkedContentSequence(ARTIFACT);
        written.run();
        canvas().endMarkedContentSequence();
    }

    void write(Words words, float x, float padding) {
        words.write(canvas(), x, y - padding, words.left());
    }

    /** A line where it has been written to. */
    void rule(float width, float thickness) {
        artifact(() -> {
            canvas().saveState();
            canvas().setLineWidth(thickness);
            canvas().setColorStroke(Face.LINE);
            canvas().moveTo(left(), y);
            canvas().lineTo(left() + width, y);
            canvas().stroke();
            canvas().restoreState();
        });
    }

    /** A place that the reader's list of contents leads to. */
    void bookmark(String title, boolean below) {
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, left(), y, 0);
        PdfOutline root = canvas().getRootOutline();
        PdfOutline entry = new PdfOutline(below && chapter != null ? chapter : root, here, title);
        if (!below) {
            entry.setOpen(false);
            chapter = entry;
        }
    }

    private PdfContentByte canvas() {
        return writer.getDirectContent();
    }
}
