package org.leadterm.report.print;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How words look on paper. The fonts go with the document. */
enum Face {
    DISPLAY("Bold", 24, Color.decode("#0b5a61")),
    LARGE("Regular", 12, Color.BLACK),
    TITLE("Bold", 18, Color.decode("#0b5a61")),
    HEADING("Bold", 12, Color.decode("#0b5a61")),
    SUBHEADING("Bold", 10, Color.BLACK),
    STRONG("Bold", 9, Color.BLACK),
    TEXT("Regular", 9, Color.BLACK),
    SMALL("Regular", 7.5f, Color.DARK_GRAY);

    static final Color FRAME = Color.decode("#0b5a61");
    static final Color LINE = Color.decode("#c9d3d6");
    private static final float LEADING = 1.3f;
    private final String weight;
    private final float size;
    private final Color colour;

    Face(String weight, float size, Color colour) {
        this.weight = weight;
        this.size = size;
        this.colour = colour;
    }

    Font font() {
        return new Font(base(), size, Font.NORMAL, colour);
    }

    /** Liberation Sans, cached by the library. */
    BaseFont base() {
        try {
            return BaseFont.createFont("liberation/LiberationSans-" + weight + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** From one line to the next. */
    float leading() {
        return size * LEADING;
    }

    /** How far a line's letters stand above the bottom of its room. */
    float foot() {
        return size * (LEADING - 1.02f);
    }
}
