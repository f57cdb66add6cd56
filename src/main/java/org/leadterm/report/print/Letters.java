package org.leadterm.report.print;

import com.lowagie.text.pdf.BaseFont;
import java.text.Normalizer;

/**
 * Text as the fonts of a document can write it. The library leaves out what a font has no letter for; a statement that silently lost a
 * word would say something else, so a sign stands in its place.
 */
final class Letters {
    static final String STAND_IN = "□";
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\x{FE00}-\\x{FE0F}&&[^\\n]]";
    private static final String SPACES = "[\\t\\x{2000}-\\x{200A}\\x{202F}\\x{205F}]";
    /** No line ends between a number and its sign. */
    private static final String BEFORE_A_SIGN = "(?<=[0-9]) (?=%)";

    private Letters() {
    }

    static String written(String text, BaseFont font) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\R", "\n").replaceAll(SPACES, " ")
                .replaceAll(INVISIBLE, "").replaceAll("\n{3,}", "\n\n").replaceAll(BEFORE_A_SIGN, "\u00A0");
        StringBuilder written = new StringBuilder();
        plain.codePoints().forEach(letter -> {
            if (letter == '\n' || letter <= Character.MAX_VALUE && font.charExists(letter)) {
                written.appendCodePoint(letter);
            } else {
                written.append(STAND_IN);
            }
        });
        return written.toString();
    }
}
