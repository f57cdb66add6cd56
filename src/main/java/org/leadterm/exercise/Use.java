package org.leadterm.exercise;

import java.util.Arrays;
import java.util.Locale;

/** Whether an exercise may be begun. What has been begun goes on, and what has been marked stays marked. */
public enum Use {
    IN_USE("inUse", "In use"),
    /** Taken out by a tutor. */
    RETIRED("retired", "Retired"),
    /** Taken out at once, because somebody saw in it what may identify a person. */
    REPORTED("reported", "Reported");

    private final String id;
    private final String title;

    Use(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name that is stored. */
    public String id() {
        return id;
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    /** As part of a sentence: {@code retired}. */
    public String word() {
        return title.toLowerCase(Locale.ROOT);
    }

    static Use of(String id) {
        return Arrays.stream(values()).filter(use -> use.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is no state of use"));
    }
}
