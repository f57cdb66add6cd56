package org.leadterm.classification;

import java.util.Locale;
import java.util.Optional;

/** ICD-10's dual classification: the dagger code is the underlying disease, the asterisk code its manifestation. */
public enum Mark {
    NONE(""), DAGGER("†"), ASTERISK("*");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** What is printed after the code; nothing for an unmarked one. */
    public String sign() {
        return sign;
    }

    /** The name used in files and the API: {@code dagger}, {@code asterisk}; empty for an unmarked code. */
    public Optional<String> id() {
        return this == NONE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }

    /** The mark of that {@link #id}; a blank text is no mark. */
    public static Optional<Mark> of(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        for (Mark mark : values()) {
            if (mark.id().orElse("").equals(wanted)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
