package org.leadterm.attempt.result;

import org.leadterm.casenote.Evidence;

/** A passage of the notes with the letter it is shown by; letter, tint and underline all differ, so that none is needed alone. */
record Passage(String letter, String style, Evidence evidence) {
    private static final String STYLES = "abcdefg";

    static Passage of(int number, Evidence evidence) {
        String letter = (char) ('A' + number % 26) + (number < 26 ? "" : String.valueOf(number / 26));
        return new Passage(letter, "ev-" + STYLES.charAt(number % STYLES.length()), evidence);
    }
}
