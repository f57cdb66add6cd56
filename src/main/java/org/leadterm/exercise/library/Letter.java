package org.leadterm.exercise.library;

/** What ties a passage of the notes to an item of the key: a letter, and the tint and underline that go with it. */
public record Letter(String text, String css) {
    private static final int ALPHABET = 26;
    private static final String STYLES = "abcdefg";

    /** The letter of that number, from 0: A to Z, then A1 to Z1 and so on. */
    public static Letter of(int number) {
        String letter = (char) ('A' + number % ALPHABET) + (number < ALPHABET ? "" : String.valueOf(number / ALPHABET));
        return new Letter(letter, "ev-" + STYLES.charAt(number % STYLES.length()));
    }
}
