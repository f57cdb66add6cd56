package org.leadterm.classification;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code in its normal form: a dot after the third character, no filler, no dagger or asterisk mark
 * ({@code H25.1}, {@code I70.00}, {@code I10}, {@code M45.X0}). Two codes are the same when their normal forms are.
 *
 * <p>The notations people write (any case, without the dot, {@code I10X}, a fifth character {@code -}, {@code D} or
 * {@code A} in sixth place) follow the NHS Data Dictionary's format of ICD-10 and OPCS-4 codes.
 */
public record Code(Classification classification, String text) implements Comparable<Code> {
    private static final Pattern ICD10 = Pattern.compile("([A-Z][0-9]{2})(?:\\.?([0-9X])([0-9-]?)|\\.?(-)(-?))?([DA]?)[†+*]?");
    private static final Pattern NORMAL_ICD10 = Pattern.compile("[A-Z][0-9]{2}(?:\\.(?:[0-9]{1,2}|X[0-9]))?");
    private static final Pattern NORMAL_OPCS4 = Pattern.compile("[A-Z][0-9]{2}(?:\\.[0-9])?");
    private static final Pattern OPCS4 = Pattern.compile("([A-Z][0-9]{2})(?:\\.?([0-9]))?");
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

    public Code {
        Objects.requireNonNull(classification);
        if (!(classification == Classification.ICD10 ? NORMAL_ICD10 : NORMAL_OPCS4).matcher(text).matches()) {
            throw new UnknownNotation(classification, text);
        }
    }

    /** The code that a text stands for, in any accepted notation; empty when it is not a code. */
    public static Optional<Code> parse(Classification classification, String text) {
        return normal(classification, text).map(normal -> new Code(classification, normal));
    }

    /**
     * The code that a text stands for.
     *
     * @throws UnknownNotation when the text is not a code
     */
    public static Code of(Classification classification, String text) {
        return parse(classification, text).orElseThrow(() -> new UnknownNotation(classification, text));
    }

    public static Code icd10(String text) {
        return of(Classification.ICD10, text);
    }

    public static Code opcs4(String text) {
        return of(Classification.OPCS4, text);
    }

    private static Optional<String> normal(Classification classification, String typed) {
        if (isPlainlyNormal(classification, typed)) {
            return Optional.of(typed);
        }
        String text = BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        Matcher parts = (classification == Classification.ICD10 ? ICD10 : OPCS4).matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String fourth = Objects.requireNonNullElse(parts.group(2), "");
        if (classification == Classification.OPCS4) {
            return Optional.of(parts.group(1) + (fourth.isEmpty() ? "" : "." + fourth));
        }
        String fifth = Objects.requireNonNullElse(parts.group(3), "");
        boolean sixthOutOfPlace = !parts.group(6).isEmpty() && fifth.isEmpty() && !"-".equals(parts.group(5));
        if (sixthOutOfPlace) {
            return Optional.empty();
        }
        String rest = fifth.equals("-") ? fourth : fourth + fifth;
        return Optional.of(parts.group(1) + (rest.isEmpty() || rest.equals("X") ? "" : "." + rest));
    }

    /** Saves the pattern matching for what nearly all codes of releases are: letter, two digits, dot, one or two digits. */
    private static boolean isPlainlyNormal(Classification classification, String text) {
        int longest = classification == Classification.ICD10 ? 6 : 5;
        if (text.length() != 3 && (text.length() < 5 || text.length() > longest)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = i == 0 ? c >= 'A' && c <= 'Z' : i == 3 ? c == '.' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The three-character category, {@code H25} of {@code H25.1}. */
    public String category() {
        return text.substring(0, 3);
    }

    /** The first four characters without the dot ({@code S720} of {@code S72.00}); three where there is no fourth. */
    public String fourCharacters() {
        return text.length() < 5 ? category() : category() + text.charAt(4);
    }

    /** Number of characters without the dot: 3, 4 or 5. */
    public int length() {
        return text.length() < 4 ? text.length() : text.length() - 1;
    }

    /** Whether this is an external cause, chapter XX: V01 to Y98. */
    public boolean isExternalCause() {
        return classification == Classification.ICD10 && "V01".compareTo(category()) <= 0 && "Y98".compareTo(category()) >= 0;
    }

    /** The code above this one in the tabular list; empty for a three-character category. */
    public Optional<Code> parent() {
        return switch (length()) {
            case 3 -> Optional.empty();
            case 4 -> Optional.of(new Code(classification, category()));
            default -> Optional.of(new Code(classification, text.charAt(4) == 'X' ? category() : text.substring(0, 5)));
        };
    }

    /** The chapter it belongs to: {@code VII} of {@code H25.1}, {@code C} of {@code C75.1}. */
    public String chapter() {
        return classification == Classification.ICD10 ? Icd10Chapter.of(category()).name() : text.substring(0, 1);
    }

    @Override
    public int compareTo(Code other) {
        int byClassification = classification.compareTo(other.classification);
        return byClassification != 0 ? byClassification : text.compareTo(other.text);
    }

    /** Written out, because maps of a whole book ask for it tens of thousands of times while they are built. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.classification == classification && code.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
