package org.leadterm.cpd.activity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far an entry is. */
public enum EntryState {
    /** To be confirmed or finished; counts nowhere. */
    DRAFT,
    /** Counts. */
    LOGGED,
    /** A proposed draft that its owner did not want; kept so that it is not proposed again, and never shown. */
    DISMISSED;

    public static Optional<EntryState> parse(String text) {
        return Stream.of(DRAFT, LOGGED).filter(state -> state.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
