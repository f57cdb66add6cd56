package org.leadterm.progress;

import java.util.Comparator;
import java.util.List;
import org.leadterm.classification.Classification;

/**
 * A chapter of one of the books. V and X are chapters of both, so that a chapter says whose it is.
 *
 * @param name ICD-10's roman number or OPCS-4's letter; blank for codes that are of none
 */
public record Chapter(Classification classification, String name) implements Comparable<Chapter> {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
            "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII");
    private static final Comparator<Chapter> AS_IN_THE_BOOKS = Comparator.comparing(Chapter::classification).thenComparing(Chapter::isUnknown)
            .thenComparing(chapter -> chapter.classification == Classification.ICD10 ? ROMAN.indexOf(chapter.name) : 0)
            .thenComparing(Chapter::name);

    public static Chapter of(Line line) {
        return new Chapter(line.classification(), line.chapter());
    }

    /** Whether the codes in it are of no chapter: they were typed and are no codes, or the key is not released. */
    public boolean isUnknown() {
        return name.isBlank();
    }

    @Override
    public int compareTo(Chapter other) {
        return AS_IN_THE_BOOKS.compare(this, other);
    }
}
