package org.leadterm.assessment.question.marking;

/** Counts words as people do: what stands between blanks. */
public final class Words {
    private Words() {
    }

    public static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
