package org.leadterm.assessment.question;

import java.util.Arrays;
import java.util.Optional;

/** What an answer earns that is right in part. */
public enum PartMarks {
    /** Each part its share; in a multiple choice a wrong option takes away what a right one gives, down to nothing. */
    BY_PART("by-part"),
    ALL_OR_NOTHING("all-or-nothing");

    private final String id;

    PartMarks(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }

    public static Optional<PartMarks> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
