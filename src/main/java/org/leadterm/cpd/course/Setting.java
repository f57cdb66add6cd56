package org.leadterm.cpd.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody codes; the standards course differs. */
public enum Setting {
    ACUTE("Acute"),
    MENTAL_HEALTH("Mental health");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    public static Optional<Setting> parse(String text) {
        return Stream.of(values()).filter(setting -> setting.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }
}
