package org.leadterm.report.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import com.lowagie.text.pdf.PdfContentByte;

/** Words of one face in a column, which go on paper some lines at a time. */
final class Words {
    private static final float DEEP = 1_000_000;
    private static final float HAIR = 0.1f;
    private final Face face;
    private final float width;
    private final ColumnText rest;
    private final boolean isShort;
    private int left;

    /** @param align of {@link Element} */
    Words(String text, Face face, float width, int align) {
        this.face = face;
        this.width = width;
        String letters = Letters.written(text, face.base());
        this.isShort = letters.contains(Letters.STAND_IN) && !text.contains(Letters.STAND_IN);
        ColumnText trial = column(letters, align);
        trial.setSimpleColumn(0, -DEEP, width, 0);
        trial.go(true);
        this.left = letters.isEmpty() ? 0 : trial.getLinesWritten();
        this.rest = column(letters, align);
    }

    static Words of(String text, Face face, float width) {
        return new Words(text, face, width, Element.ALIGN_LEFT);
    }

    private ColumnText column(String letters, int align) {
        ColumnText column = new ColumnText(null);
        column.setText(new Phrase(new Chunk(letters, face.font()).setSplitCharacter(Words::mayEnd)));
        column.setLeading(face.leading());
        column.setAlignment(align);
        return column;
    }

    /** A line ends after a space or a hyphen, but never within {@code ICD-10}. */
    private static boolean mayEnd(int start, int current, int end, char[] letters, PdfChunk[] chunks) {
        boolean holds = letters[current] == '-' && current + 1 < end && Character.isDigit(letters[current + 1]);
        return !holds && DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, current, end, letters, chunks);
    }

    /** Whether a letter of them could not be written. */
    boolean isShort() {
        return isShort;
    }

    /** How many lines are not yet on paper. */
    int left() {
        return left;
    }

    /** Of what is not yet on paper. */
    float height() {
        return left * face.leading();
    }

    float leading() {
        return face.leading();
    }

    /** @param lines that are written, if there are as many */
    void write(PdfContentByte canvas, float x, float top, int lines) {
        float start = top + face.foot();
        rest.setCanvas(canvas);
        rest.setSimpleColumn(x, start - lines * face.leading() - HAIR, x + width, start);
        rest.go();
        left = Math.max(0, left - lines);
    }

    /** How many of some lines go on a page that has room for so many: never one alone before or after the turn of a page. */
    static int before(int lines, int room) {
        int now = lines <= room ? lines : Math.min(room, lines - 2);
        return now < Math.min(2, lines) ? 0 : now;
    }
}
