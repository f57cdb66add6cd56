package org.leadterm.attempt;

import java.time.Instant;
import org.leadterm.people.TimeOrderedId;

/** Identifies a person's part in a sitting for ever. An attempt that has one is part of that sitting. */
public record CandidateId(String text) {
    public CandidateId {
        if (text.isBlank() || text.length() > 36) {
            throw new IllegalArgumentException("\"" + text + "\" is not the id of a candidate");
        }
    }

    public static CandidateId next(Instant now) {
        return new CandidateId(TimeOrderedId.next(now));
    }

    @Override
    public String toString() {
        return text;
    }
}
