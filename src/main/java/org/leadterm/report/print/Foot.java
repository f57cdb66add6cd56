package org.leadterm.report.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** The last lines of every page. How many pages there are is known, and written, at the end. */
final class Foot extends PdfPageEventHelper {
    private static final float HEIGHT = 16;
    private static final float NUMBER = 16;
    private static final float PAGE_OF = 70;
    private static final float GAP = 2.5f;
    private static final float DOWN = 10;
    /** Room under the digits, which the edge of their piece would cut otherwise. */
    private static final float BELOW = 4;
    private static final float FRAME = 2;
    private static final float INSET = 20;
    private final String source;
    private final float margin;
    private final boolean framed;
    private PdfTemplate last;

    Foot(String source, float margin, boolean framed) {
        this.framed = framed;
        this.source = source;
        this.margin = margin;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        last = writer.getDirectContent().createTemplate(30, HEIGHT);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        if (framed) {
            frame(canvas, document.getPageSize());
        }
        float foot = margin - DOWN;
        float right = document.getPageSize().getWidth() - margin;
        Words words = Words.of(source, Face.SMALL, right - margin - PAGE_OF);
        words.write(canvas, margin, foot + Face.SMALL.leading() - Face.SMALL.foot(), words.left());
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, new Phrase("Page " + writer.getPageNumber() + " of", Face.SMALL.font()),
                right - NUMBER, foot, 0);
        canvas.addTemplate(last, right - NUMBER + GAP, foot - BELOW);
        canvas.endMarkedContentSequence();
    }

    private static void frame(PdfContentByte canvas, Rectangle page) {
        canvas.saveState();
        canvas.setLineWidth(FRAME);
        canvas.setColorStroke(Face.FRAME);
        canvas.rectangle(INSET, INSET, page.getWidth() - 2 * INSET, page.getHeight() - 2 * INSET);
        canvas.stroke();
        canvas.restoreState();
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(last, Element.ALIGN_LEFT, new Phrase(String.valueOf(writer.getPageNumber() - 1), Face.SMALL.font()), 0, BELOW, 0);
    }
}
