package org.leadterm.classification.load;

import java.util.Objects;

/** What is wrong in a file, and on which line (the first is 1). */
public record Problem(String file, int line, String text) {
    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(text);
    }

    /** {@code icd10.tsv:12}. */
    public String where() {
        return file + ":" + line;
    }
}
