package org.leadterm.cpd.statement;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What a statement is verified by: 100 random bits in letters and digits that are not taken for one another. */
public record StatementCode(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 4;
    private static final int LENGTH = 20;

    public StatementCode {
        if (!text.matches("[" + SIGNS + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not a statement's code");
        }
    }

    static StatementCode random() {
        StringBuilder signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(place -> signs.append(SIGNS.charAt(place)));
        return new StatementCode(signs.toString());
    }

    /** Reads it as people type it: in small letters too, with or without spaces and hyphens. */
    static Optional<StatementCode> parse(String typed) {
        String signs = typed.length() > 2 * LENGTH ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return signs.matches("[" + SIGNS + "]{" + LENGTH + "}") ? Optional.of(new StatementCode(signs)) : Optional.empty();
    }

    /** In groups, as it is printed: {@code ABCD-EFGH-JKLM-NPQR-STUV}. */
    public String grouped() {
        return String.join("-", text.split("(?<=\\G.{" + GROUP + "})"));
    }
}
