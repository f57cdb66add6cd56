package org.leadterm.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an account, as typed at sign-in: lower case, 2 to 64 characters, fit for an address. Never changes, but for a pseudonym. */
public record PersonName(String text) implements Comparable<PersonName> {
    public static final int MAX_LENGTH = 64;
    public static final String RULE = "A user name has 2 to 64 characters: letters a to z, digits and . _ @ -";
    private static final Pattern NAME = Pattern.compile("[a-z0-9._@-]{2," + MAX_LENGTH + "}");

    public PersonName {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a user name. " + RULE);
        }
    }

    /** The name that a text stands for, in any case and with blanks around it; empty when it is none. */
    public static Optional<PersonName> parse(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return NAME.matcher(name).matches() ? Optional.of(new PersonName(name)) : Optional.empty();
    }

    @Override
    public int compareTo(PersonName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
