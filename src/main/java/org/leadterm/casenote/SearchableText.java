package org.leadterm.casenote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text in which quotes are found word for word, with any run of white space counting as one blank. It remembers where
 * each of its characters stood, so that what is found is a passage of the text as it was written.
 */
public final class SearchableText {
    private final String folded;
    private final int[] places;

    private SearchableText(String folded, int[] places) {
        this.folded = folded;
        this.places = places;
    }

    public static SearchableText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        boolean blankBefore = false;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = isBlank(text.charAt(at));
            if (!blank || !blankBefore) {
                places[folded.length()] = at;
                folded.append(blank ? ' ' : text.charAt(at));
            }
            blankBefore = blank;
        }
        return new SearchableText(folded.toString(), Arrays.copyOf(places, folded.length()));
    }

    /** Where the words stand, one after the other without overlap. */
    public List<Passage> passages(String quote) {
        String words = of(quote).folded.strip();
        List<Passage> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length())) {
            found.add(new Passage(places[at], places[at + words.length() - 1] + 1));
        }
        return found;
    }

    /** Where that occurrence of the words stands, counted from 1; empty when there are fewer. */
    public Optional<Passage> passage(String quote, int occurrence) {
        List<Passage> found = passages(quote);
        return occurrence <= found.size() ? Optional.of(found.get(occurrence - 1)) : Optional.empty();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
