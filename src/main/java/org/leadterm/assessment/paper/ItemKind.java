package org.leadterm.assessment.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part of a paper is. */
public enum ItemKind {
    /** Case notes to be coded. */
    EXERCISE,
    /** A theory question of the bank. */
    QUESTION;

    /** The name in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ItemKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
