package org.leadterm.report.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadterm.report.table.Table;

/**
 * A document in the order in which it is read: a title, then headings, paragraphs, facts and tables. Every page is A4 and has its number,
 * that of the last, and a line of where the document comes from. The file is tagged: whoever has it read aloud hears headings as
 * headings and cells with what their row and column are called.
 */
public final class Pages {
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * Paper.MARGIN;
    private static final String SHORT = Letters.STAND_IN + " stands for a letter or sign that this document's fonts do not have.";
    private static final float ABOVE_A_FRAMED_TITLE = 72;
    private final String title;
    private final String source;
    private final List<Supplier<Part>> parts = new ArrayList<>();
    private String subject = "";
    private String author = "Leadterm";
    private boolean framed;

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
        return pages.prose("H1", title, Face.TITLE, 0, 8, true);
    }

    /** An empty document of one page to hang on a wall, with a frame and its title in the middle. */
    public static Pages framed(String title, String source) {
        Pages pages = new Pages(title, source);
        pages.framed = true;
        return pages.centred("H1", title, Face.DISPLAY, 0, 28);
    }

    /** Whom or what it is about, which its file says beside its title. */
    public Pages about(String subject) {
        this.subject = subject;
        return this;
    }

    /** Who made it, as its file says. */
    public Pages by(String author) {
        this.author = author;
        return this;
    }

    public Pages heading(String text) {
        return prose("H2", text, Face.HEADING, 12, 4, true);
    }

    /** The heading of a part of what stands under a heading. */
    public Pages subheading(String text) {
        return prose("H3", text, Face.SUBHEADING, 9, 3, true);
    }

    /** A paragraph that stays with what follows. */
    public Pages lead(String text) {
        return prose("P", text, Face.TEXT, 0, 3, true);
    }

    /** The same in bold: what a table shows. */
    public Pages label(String text) {
        return prose("P", text, Face.STRONG, 5, 2, true);
    }

    /** Paragraphs stand apart where the text has an empty line. */
    public Pages text(String text) {
        Stream.of(text.strip().split("\\R\\s*\\R")).forEach(paragraph -> prose("P", paragraph, Face.TEXT, 0, 6, false));
        return this;
    }

    /** Large, in the middle of the page: a name, or what it was awarded for. */
    public Pages display(String text) {
        return centred("H2", text, Face.DISPLAY, 10, 14);
    }

    /** In the middle of the page, between what is {@link #display displayed}. */
    public Pages between(String text) {
        return centred("P", text, Face.LARGE, 14, 6);
    }

    /** Names on the left, what they are on the right, in the order of the map. */
    public Pages facts(Map<String, String> facts) {
        if (!facts.isEmpty()) {
            parts.add(() -> Grids.facts(facts, WIDTH));
        }
        return this;
    }

    /**
     * A table whose headings come again on every page that it reaches; numbers stand to the right, with as many decimals as the others of
     * their column.
     *
     * @param widths one for each column, in proportion to each other
     */
    public Pages table(Table content, float... widths) {
        parts.add(() -> Grids.table(content, widths, WIDTH));
        return this;
    }

    /** A table of few narrow columns, on half of the page's width. */
    public Pages narrow(Table content, float... widths) {
        parts.add(() -> Grids.table(content, widths, WIDTH / 2));
        return this;
    }

    /** What follows begins on a page of its own. */
    public Pages turn() {
        parts.add(Turn::new);
        return this;
    }

    /** The document as a PDF file. */
    public byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN + Paper.FOOT);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setPageEvent(new Foot(source, Paper.MARGIN, framed));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(subject.isEmpty() ? title : title + ": " + subject);
        document.addSubject(subject);
        document.addAuthor(author);
        document.addCreator("Leadterm");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
        writer.createXmpMetadata();
        document.open();
        Paper paper = new Paper(document, writer);
        if (framed) {
            paper.down(ABOVE_A_FRAMED_TITLE);
        }
        write(paper);
        document.close();
        return bytes.toByteArray();
    }

    private void write(Paper paper) {
        List<Part> all = new ArrayList<>(parts.stream().map(Supplier::get).toList());
        if (all.stream().anyMatch(Part::isShort)) {
            all.add(new Prose("P", SHORT, Words.of(SHORT, Face.SMALL, WIDTH), 6, 0, false));
        }
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).leads() && together(all, place) > paper.room() && !paper.isFresh()) {
                paper.turn();
            }
            all.get(place).put(paper);
        }
    }

    /** The least height of a heading with what it heads. */
    private static float together(List<Part> all, int first) {
        float height = 0;
        for (int place = first; place < all.size(); place++) {
            height += all.get(place).least();
            if (!all.get(place).leads()) {
                return height;
            }
        }
        return height;
    }

    private Pages centred(String type, String text, Face face, float before, float after) {
        parts.add(() -> new Prose(type, text, new Words(text, face, WIDTH, Element.ALIGN_CENTER), before, after, true));
        return this;
    }

    private Pages prose(String type, String text, Face face, float before, float after, boolean leads) {
        parts.add(() -> new Prose(type, text, Words.of(text, face, WIDTH), before, after, leads));
        return this;
    }
}
