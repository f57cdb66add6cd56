package org.leadterm.assessment.sitting;

import java.time.Instant;
import org.leadterm.people.TimeOrderedId;

/** Identifies a sitting for ever. */
public record SittingId(String text) {
    public SittingId {
        if (text.isBlank() || text.length() > 36) {
            throw new IllegalArgumentException("\"" + text + "\" is not the id of a sitting");
        }
    }

    public static SittingId next(Instant now) {
        return new SittingId(TimeOrderedId.next(now));
    }

    @Override
    public String toString() {
        return text;
    }
}
