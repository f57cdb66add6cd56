package org.leadterm.report.print;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Rows of columns. A row that does not fit goes on the next page as a whole, unless it is longer than a page or is one of prose, which
 * flows; the headings come again on every page.
 */
final class Grid implements Part {
    static final float SIDE = 4.5f;
    private static final float PADDING = 3.5f;
    private static final float BEFORE = 3;
    private static final float AFTER = 9;
    private static final float HAIRLINE = 0.5f;
    private static final float LINE = 1;
    /** Fewer lines of a row than these are not worth a page. */
    private static final int WORTH = 4;
    private final List<Float> widths;
    private final Supplier<List<Words>> titles;
    private final List<List<Words>> rows;
    private final float head;
    private final float width;

    /** @param titles made for each page anew; of a grid of facts there are none, and its first column says what a row is */
    Grid(List<Float> widths, Supplier<List<Words>> titles, List<List<Words>> rows) {
        this.widths = widths;
        this.titles = titles;
        this.rows = rows;
        this.head = height(titles.get());
        this.width = widths.stream().reduce(0f, Float::sum);
    }

    private boolean isFacts() {
        return head == 0;
    }

    @Override
    public float least() {
        return BEFORE + head + rows.stream().findFirst().map(first -> isFacts() ? Math.min(height(first), height(WORTH, first)) : height(first)).orElse(0f);
    }

    @Override
    public boolean isShort() {
        return rows.stream().flatMap(List::stream).anyMatch(Words::isShort);
    }

    @Override
    public void put(Paper paper) {
        if (least() > paper.room() && !paper.isFresh()) {
            paper.turn();
        }
        paper.space(BEFORE);
        PdfStructureElement table = paper.element("Table");
        if (!isFacts()) {
            PdfStructureElement row = paper.element(table, "TR");
            List<Words> words = titles.get();
            line(paper, words, words.stream().map(word -> paper.heading(row, "Column")).toList(), lines(words));
            paper.rule(width, LINE);
        }
        rows.forEach(row -> put(paper, table, row));
        paper.down(AFTER);
    }

    private void put(Paper paper, PdfStructureElement table, List<Words> row) {
        PdfStructureElement element = paper.element(table, "TR");
        List<PdfStructureElement> cells = IntStream.range(0, row.size())
                .mapToObj(column -> isFacts() && column == 0 ? paper.heading(element, "Row") : paper.element(element, "TD")).toList();
        boolean splits = isFacts() || height(row) + head > paper.whole();
        boolean turned = paper.isFresh();
        while (lines(row) > 0) {
            int room = (int) ((paper.room() - 2 * PADDING) / leading(row));
            int now = turned && !splits ? Math.min(room, lines(row)) : fitting(lines(row), room, splits);
            if (now == 0 && !turned) {
                turn(paper);
                turned = true;
            } else {
                line(paper, row, cells, Math.max(1, now));
                turned = false;
                rule(paper);
            }
        }
    }

    private static int fitting(int lines, int room, boolean splits) {
        if (lines <= room) {
            return lines;
        }
        int now = splits ? Words.before(lines, room) : 0;
        return now < WORTH ? 0 : now;
    }

    private void rule(Paper paper) {
        if (!isFacts()) {
            paper.rule(width, HAIRLINE);
        }
    }

    private void turn(Paper paper) {
        paper.turn();
        if (!isFacts()) {
            paper.artifact(() -> {
                float x = paper.left();
                List<Words> words = titles.get();
                for (int column = 0; column < words.size(); column++) {
                    paper.write(words.get(column), x + SIDE, PADDING);
                    x += widths.get(column);
                }
            });
            paper.down(head);
            paper.rule(width, LINE);
        }
    }

    private void line(Paper paper, List<Words> row, List<PdfStructureElement> cells, int lines) {
        float x = paper.left() - (isFacts() ? SIDE : 0);
        float down = height(lines, row);
        for (int column = 0; column < row.size(); column++) {
            paper.write(cells.get(column), row.get(column), x + SIDE, PADDING, lines);
            x += widths.get(column);
        }
        paper.down(down);
    }

    private static int lines(List<Words> row) {
        return row.stream().mapToInt(Words::left).max().orElse(0);
    }

    private static float height(List<Words> row) {
        return row.isEmpty() ? 0 : height(lines(row), row);
    }

    private static float height(int lines, List<Words> row) {
        return lines * leading(row) + 2 * PADDING;
    }

    private static float leading(List<Words> row) {
        return row.stream().map(Words::leading).max(Float::compare).orElse(1f);
    }
}
