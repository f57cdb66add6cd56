package org.leadterm.classification.search;

import java.util.Arrays;

/** A typed word, and how well each word of the book answers to it. */
final class Token {
    /** Letters from which a slip is forgiven. */
    private static final int LONG_ENOUGH_FOR_SLIPS = 4;
    private static final int WHOLE = 100;
    private static final int PLURAL = 90;
    private static final int LEAST_BEGUN = 50;
    private static final int MOST_BEGUN = 45;
    private static final int SLIP = 40;
    private static final int BEGUN_WITH_SLIP = 25;

    private final String text;
    private final boolean filler;
    private final byte[] fit;
    private int[] matched = new int[8];
    private int count;
    private boolean whole;

    Token(String text, Lexicon lexicon) {
        this.text = text;
        this.filler = Words.isFiller(text);
        this.fit = new byte[lexicon.size()];
        addBeginnings(text, lexicon, 0);
        String shared = Words.shared(text);
        if (!shared.equals(text)) {
            addBeginnings(shared, lexicon, 0);
        }
        if (text.length() > 3 && text.endsWith("s")) {
            addBeginnings(singular(text), lexicon, WHOLE - PLURAL);
        }
    }

    /** {@code biopsy} of {@code biopsies}. */
    private static String singular(String text) {
        return text.endsWith("ies") ? text.substring(0, text.length() - 3) + "y" : text.substring(0, text.length() - 1);
    }

    private void addBeginnings(String letters, Lexicon lexicon, int off) {
        lexicon.beginningWith(letters, (word, spelling) -> {
            if (spelling.length() == letters.length()) {
                add(word, WHOLE - off);
                whole = true;
            } else if (off == 0 && !(letters.length() == 1 && Words.isFiller(spelling))) {
                add(word, LEAST_BEGUN + MOST_BEGUN * letters.length() / spelling.length());
            }
        });
    }

    /** Forgives one slip, where the word is long enough to tell a slip from another word; tells whether that brought any word. */
    boolean forgive(Lexicon lexicon) {
        int before = count;
        if (text.length() >= LONG_ENOUGH_FOR_SLIPS && !text.chars().anyMatch(Character::isDigit)) {
            lexicon.almostBeginningWith(text, (word, spelling) -> {
                if (Math.abs(spelling.length() - text.length()) <= 1) {
                    add(word, SLIP);
                } else if (text.length() > LONG_ENOUGH_FOR_SLIPS) {
                    add(word, BEGUN_WITH_SLIP);
                }
            });
        }
        return count > before;
    }

    /** Whether the book has this very word. */
    boolean isWholeWord() {
        return whole;
    }

    private void add(int word, int quality) {
        if (fit[word] == 0) {
            if (count == matched.length) {
                matched = Arrays.copyOf(matched, count * 2);
            }
            matched[count++] = word;
        }
        fit[word] = (byte) Math.max(fit[word], quality);
    }

    /** 0 when a word does not answer to this one, 100 when it is the very same. */
    int fit(int word) {
        return fit[word];
    }

    boolean isFiller() {
        return filler;
    }

    String text() {
        return text;
    }

    int matchedWords() {
        return count;
    }

    int matchedWord(int i) {
        return matched[i];
    }
}
