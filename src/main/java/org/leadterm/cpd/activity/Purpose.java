package org.leadterm.cpd.activity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an activity is used for: one thing only, so that nothing is counted twice. */
public enum Purpose {
    CYCLE("Counts in a CPD cycle"),
    MEMBERSHIP("Renewal of a membership"),
    QUALIFICATION("Evidence towards the qualification"),
    NONE("Recorded, counted nowhere");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public static Optional<Purpose> parse(String text) {
        return Stream.of(values()).filter(purpose -> purpose.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
