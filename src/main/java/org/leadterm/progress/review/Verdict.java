package org.leadterm.progress.review;

/** How a group stands against a threshold. */
enum Verdict {
    REACHED("✓", "reached", "ok"),
    BELOW("✕", "below", "error"),
    TOO_FEW("○", "too few", "mute"),
    NONE("–", "no codes", "mute");

    private final String sign;
    private final String word;
    private final String tint;

    Verdict(String sign, String word, String tint) {
        this.sign = sign;
        this.word = word;
        this.tint = tint;
    }

    String sign() {
        return sign;
    }

    String word() {
        return word;
    }

    String tint() {
        return tint;
    }
}
