package org.leadterm.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person comes for. One person can hold several roles. */
public enum Role {
    TRAINEE("Trainee"),
    TUTOR("Tutor"),
    CODER("Coder"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role that a text names, {@code trainee} for one; empty when there is no such role. */
    public static Optional<Role> parse(String text) {
        return Stream.of(values()).filter(role -> role.text().equals(text)).findFirst();
    }

    /** The name in files, calls and the container's groups. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on the screen. */
    public String label() {
        return label;
    }

    /** Whether a holder of this role may do what the other may: an administrator may also do what a tutor may. */
    public boolean covers(Role other) {
        return this == other || this == ADMINISTRATOR && other == TUTOR;
    }
}
