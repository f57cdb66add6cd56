package org.leadterm.classification.rules.codes;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.UnknownNotation;

/**
 * Neighbouring codes with all that stands below them: {@code I10}, {@code E11.5}, {@code C00-C76}, {@code Z37.2-Z37.7};
 * {@code =I50} is that code alone, without what stands below it.
 *
 * @param first its characters without the dot
 * @param last  the same as {@code first} for a single code
 */
record CodeRange(Classification classification, String first, String last, boolean exact) {
    private static final int IN_A_LETTER = 100;

    CodeRange {
        Objects.requireNonNull(classification);
        if (exact && !first.equals(last)) {
            throw new IllegalArgumentException("only a single code can be exact: " + first + "-" + last);
        }
        if (first.compareTo(last) > 0 && !last.startsWith(first)) {
            throw new IllegalArgumentException("a range that runs backwards: " + first + "-" + last);
        }
    }

    /** @throws UnknownNotation when one of its ends is not a code */
    static CodeRange of(Classification classification, String text) {
        if (text.startsWith("=")) {
            String code = characters(classification, text.substring(1));
            return new CodeRange(classification, code, code, true);
        }
        int dash = text.indexOf('-');
        return dash < 0 ? new CodeRange(classification, characters(classification, text), characters(classification, text), false)
                : new CodeRange(classification, characters(classification, text.substring(0, dash)),
                        characters(classification, text.substring(dash + 1)), false);
    }

    private static String characters(Classification classification, String text) {
        return Code.of(classification, text).text().replace(".", "");
    }

    boolean holds(Code code) {
        String characters = code.text().replace(".", "");
        if (exact) {
            return characters.equals(first);
        }
        return cut(characters, first.length()).compareTo(first) >= 0 && cut(characters, last.length()).compareTo(last) <= 0
                && characters.length() >= Math.min(first.length(), last.length());
    }

    /** The categories that may hold such codes. */
    Stream<String> categories() {
        return IntStream.rangeClosed(number(first), number(last))
                .mapToObj(number -> "" + (char) ('A' + number / IN_A_LETTER) + number / 10 % 10 + number % 10);
    }

    private static int number(String code) {
        return (code.charAt(0) - 'A') * IN_A_LETTER + Integer.parseInt(code.substring(1, 3));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    @Override
    public String toString() {
        return (exact ? "=" : "") + dotted(first) + (first.equals(last) ? "" : "-" + dotted(last));
    }

    private static String dotted(String characters) {
        return characters.length() == 3 ? characters : characters.substring(0, 3) + "." + characters.substring(3);
    }
}
