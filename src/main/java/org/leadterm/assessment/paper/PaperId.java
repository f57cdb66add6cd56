package org.leadterm.assessment.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/** A paper's name in addresses: letters a-z, digits and hyphens. */
public record PaperId(String text) {
    private static final Pattern NOTATION = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    public PaperId {
        if (!NOTATION.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a paper's name");
        }
    }

    public static Optional<PaperId> parse(String text) {
        return NOTATION.matcher(text).matches() ? Optional.of(new PaperId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
