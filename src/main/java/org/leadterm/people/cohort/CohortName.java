package org.leadterm.people.cohort;

import java.util.Locale;
import org.leadterm.people.PersonRefused;

/** What a cohort is called: no two alike, whatever their case. */
public record CohortName(String text) {
    public static final int MAX_LENGTH = 100;
    public static final String RULE = "A cohort's name has 1 to " + MAX_LENGTH + " characters.";

    public CohortName {
        if (!isName(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not the name of a cohort");
        }
    }

    /**
     * The name that somebody typed, with single blanks between its words.
     *
     * @throws PersonRefused when it is none
     */
    public static CohortName parse(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (!isName(text)) {
            throw new PersonRefused("name", RULE);
        }
        return new CohortName(text);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_LENGTH && text.chars().noneMatch(Character::isISOControl);
    }

    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
