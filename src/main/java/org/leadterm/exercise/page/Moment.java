package org.leadterm.exercise.page;

import java.time.Instant;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.report.Dates;

/** When something happened, and who released a version, as people here read it. */
public final class Moment {
    private Moment() {
    }

    public static String text(Instant instant) {
        return Dates.moment(instant);
    }

    public static String who(LibraryEntry entry) {
        return switch (entry.origin()) {
            case SHIPPED -> "came with Leadterm";
            case UPLOADED -> "uploaded by " + entry.by();
            case WRITTEN -> "released by " + entry.by();
        };
    }
}
