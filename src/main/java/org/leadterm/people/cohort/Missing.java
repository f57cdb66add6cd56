package org.leadterm.people.cohort;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to become of those in a list of members who have no account. Administrators alone may have accounts opened. */
public enum Missing {
    REFUSE, CREATE;

    public static Optional<Missing> parse(String text) {
        return Stream.of(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
