package org.leadterm.report.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** The last line of every page. How many pages there are is known, and written, at the end. */
final class Foot extends PdfPageEventHelper {
    private static final float ROOM = 16;
    private static final float GAP = 2.5f;
    private final String source;
    private final float margin;
    private PdfTemplate last;

    Foot(String source, float margin) {
        this.source = source;
        this.margin = margin;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        last = writer.getDirectContent().createTemplate(30, ROOM);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        float foot = margin - 12;
        ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(source, Face.SMALL.font()), margin, foot, 0);
        float right = document.getPageSize().getWidth() - margin;
        ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT,
                new Phrase("Page " + writer.getPageNumber() + " of", Face.SMALL.font()), right - ROOM, foot, 0);
        writer.getDirectContent().addTemplate(last, right - ROOM + GAP, foot);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(last, Element.ALIGN_LEFT, new Phrase(String.valueOf(writer.getPageNumber() - 1), Face.SMALL.font()), 0, 0, 0);
    }
}
