package org.leadterm.exercise;

import java.util.Arrays;
import java.util.Optional;

/** How demanding an exercise is. */
public enum Level {
    FOUNDATION("foundation", "Foundation"),
    INTERMEDIATE("intermediate", "Intermediate"),
    ADVANCED("advanced", "Advanced");

    private final String id;
    private final String title;

    Level(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in files and in the API. */
    public String id() {
        return id;
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    public static Optional<Level> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id.equals(id)).findFirst();
    }
}
