package org.leadterm.classification.load;

import java.time.LocalDate;
import java.util.Objects;
import org.leadterm.classification.Classification;

/** What is said about a release by those who load it; the files themselves do not say it reliably. */
public record Heading(String name, Classification classification, LocalDate validFrom) {
    public static final int LONGEST_NAME = 100;

    public Heading {
        Objects.requireNonNull(classification);
        Objects.requireNonNull(validFrom);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a release's name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
