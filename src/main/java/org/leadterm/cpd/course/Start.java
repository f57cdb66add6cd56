package org.leadterm.cpd.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a course clock counts from. */
public enum Start {
    STARTING_WORK("the day on which somebody began to code"),
    AFTER("the completion of another course"),
    ACCREDITATION("the day of accreditation"),
    BECOMING_TRAINER("the day of becoming a trainer"),
    BECOMING_AUDITOR("the day of becoming an auditor");

    private final String label;

    Start(String label) {
        this.label = label;
    }

    static Optional<Start> parse(String text) {
        return Stream.of(values()).filter(start -> start.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }
}
