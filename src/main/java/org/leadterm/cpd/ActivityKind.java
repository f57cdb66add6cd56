package org.leadterm.cpd;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody did to stay able. */
public enum ActivityKind {
    COURSE("Course", true),
    WORKSHOP("Workshop", true),
    READING("Reading", false),
    AUDIT("Audit", false),
    MENTORING("Mentoring", false),
    MEETING("Meeting", false),
    CODED_PRACTICE("Coded practice", false),
    TEACHING("Teaching", false);

    private final String label;
    private final boolean certified;

    ActivityKind(String label, boolean certified) {
        this.label = label;
        this.certified = certified;
    }

    public static Optional<ActivityKind> parse(String text) {
        return Stream.of(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }

    /** The name in files and calls, {@code coded-practice} for one. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name on the screen. */
    public String label() {
        return label;
    }

    /** Whether a certificate is usual, so that one is missed where there is no evidence. */
    public boolean certified() {
        return certified;
    }
}
