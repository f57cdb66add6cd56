package org.leadterm.assessment.question;

import java.util.Optional;
import java.util.regex.Pattern;

/** A question's name for ever: letters a-z, digits and hyphens. */
public record QuestionId(String text) implements Comparable<QuestionId> {
    public static final int LONGEST = 100;
    private static final Pattern NOTATION = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (LONGEST - 1) + "}");

    public QuestionId {
        if (!NOTATION.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a question's name");
        }
    }

    public static Optional<QuestionId> parse(String text) {
        return NOTATION.matcher(text).matches() ? Optional.of(new QuestionId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(QuestionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
