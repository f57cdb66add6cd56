package org.leadterm.cpd.recurrence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often. */
public enum Frequency {
    WEEKLY("Every week") {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusWeeks(times);
        }
    },
    /** On the same day of each month, or its last where it has none such. */
    MONTHLY("Every month") {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusMonths(times);
        }
    };

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public static Optional<Frequency> parse(String text) {
        return Stream.of(values()).filter(frequency -> frequency.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    abstract LocalDate after(LocalDate first, int times);
}
