package org.leadterm.exercise;

import java.util.Optional;
import java.util.regex.Pattern;

/** An exercise's name, which is also its folder's: letters a-z, digits and hyphens. */
public record ExerciseId(String text) implements Comparable<ExerciseId> {
    public static final int LONGEST = 100;
    private static final Pattern NOTATION = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (LONGEST - 1) + "}");

    public ExerciseId {
        if (!NOTATION.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not an exercise's name");
        }
    }

    public static Optional<ExerciseId> parse(String text) {
        return NOTATION.matcher(text).matches() ? Optional.of(new ExerciseId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ExerciseId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
