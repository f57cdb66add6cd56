package org.leadterm.classification;

import java.util.List;
import java.util.Objects;

/** What people write in place of a book's own words. */
public record Vocabulary(List<Abbreviation> abbreviations, List<LayWord> layWords) {
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

    /** {@code COPD} for {@code chronic obstructive pulmonary disease}. */
    public record Abbreviation(String letters, String expansion) {
        public Abbreviation {
            Objects.requireNonNull(letters);
            Objects.requireNonNull(expansion);
        }
    }

    /** {@code heart attack} for {@code myocardial infarction}. */
    public record LayWord(String word, String term) {
        public LayWord {
            Objects.requireNonNull(word);
            Objects.requireNonNull(term);
        }
    }

    public Vocabulary {
        abbreviations = List.copyOf(abbreviations);
        layWords = List.copyOf(layWords);
    }
}
