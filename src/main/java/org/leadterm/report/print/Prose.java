package org.leadterm.report.print;

import com.lowagie.text.pdf.PdfStructureElement;

/**
 * A heading or a paragraph.
 *
 * @param type   of the structure: {@code H1} to {@code H3} or {@code P}
 * @param before space above it
 * @param after  space below it
 * @param leads  whether it stays with what follows
 */
record Prose(String type, String text, Words words, float before, float after, boolean leads) implements Part {
    @Override
    public float least() {
        int lines = words.left();
        return before + (leads ? lines : Math.min(lines, lines == 3 ? 3 : 2)) * words.leading() + (leads ? after : 0);
    }

    @Override
    public boolean isShort() {
        return words.isShort();
    }

    @Override
    public void put(Paper paper) {
        paper.space(before);
        if (type.startsWith("H") && !type.equals("H1")) {
            paper.bookmark(text, type.equals("H3"));
        }
        PdfStructureElement element = paper.element(type);
        while (words.left() > 0) {
            int now = Words.before(words.left(), (int) (paper.room() / words.leading()));
            if (now == 0) {
                paper.turn();
            } else {
                paper.write(element, words, paper.left(), 0, now);
                paper.down(now * words.leading());
            }
        }
        paper.down(after);
    }
}
