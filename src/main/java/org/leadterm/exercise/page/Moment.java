package org.leadterm.exercise.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.leadterm.exercise.LibraryEntry;

/** When something happened, and who released a version, as people here read it. */
public final class Moment {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Europe/London"));

    private Moment() {
    }

    public static String text(Instant instant) {
        return TEXT.format(instant);
    }

    public static String who(LibraryEntry entry) {
        return switch (entry.origin()) {
            case SHIPPED -> "came with Leadterm";
            case UPLOADED -> "uploaded by " + entry.by();
            case WRITTEN -> "released by " + entry.by();
        };
    }
}
