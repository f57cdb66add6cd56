package org.leadterm.report.print;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How words look on paper. The fonts go with the document. */
enum Face {
    TITLE("Bold", 18, Color.decode("#0b5a61")),
    HEADING("Bold", 12, Color.decode("#0b5a61")),
    STRONG("Bold", 9, Color.BLACK),
    TEXT("Regular", 9, Color.BLACK),
    SMALL("Regular", 7.5f, Color.DARK_GRAY);

    static final Color LINE = Color.decode("#c9d3d6");
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

    float size() {
        return size;
    }
}
