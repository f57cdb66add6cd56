package org.leadterm.people.cohort.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which column holds what. Without a header the first is the user name and the second, where there is one, the display name.
 *
 * @param displayName -1 when there is none
 * @param others whether there may be more columns, which are passed over
 */
record Columns(int name, int displayName, boolean others) {
    static final Columns WITHOUT_HEADER = new Columns(0, 1, false);
    private static final String NAME = "name";
    private static final String DISPLAY_NAME = "displayname";

    /** Those that a first row names; empty when it is a row like the others. */
    static Optional<Columns> header(List<String> cells) {
        List<String> words = cells.stream().map(Columns::word).toList();
        int name = words.indexOf(NAME);
        int displayName = words.indexOf(DISPLAY_NAME);
        boolean header = name == 0 || name > 0 && (displayName >= 0 || words.size() > 2);
        return header ? Optional.of(new Columns(name, displayName, true)) : Optional.empty();
    }

    /** The headings that people write for the two, each as one word. */
    private static String word(String heading) {
        String word = heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return switch (word) {
            case "username", "user", "login" -> NAME;
            case "fullname" -> DISPLAY_NAME;
            default -> word;
        };
    }
}
