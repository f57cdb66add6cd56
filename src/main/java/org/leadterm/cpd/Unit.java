package org.leadterm.cpd;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cycle is measured in. */
public enum Unit {
    HOURS("h", 60),
    POINTS("points", 100);

    private final String sign;
    private final int parts;

    Unit(String sign, int parts) {
        this.sign = sign;
        this.parts = parts;
    }

    public static Optional<Unit> parse(String text) {
        return Stream.of(values()).filter(unit -> unit.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands after the number. */
    public String sign() {
        return sign;
    }

    /** How many parts make one: minutes of an hour, hundredths of a point. */
    public int parts() {
        return parts;
    }
}
