package org.leadterm.progress.threshold;

import java.time.Instant;
import org.leadterm.people.TimeOrderedId;

/** Which thresholds. */
public record LevelId(String text) {
    public LevelId {
        if (text.isBlank() || text.length() > 36) {
            throw new IllegalArgumentException("\"" + text + "\" is no id of thresholds");
        }
    }

    static LevelId next(Instant now) {
        return new LevelId(TimeOrderedId.next(now));
    }

    @Override
    public String toString() {
        return text;
    }
}
