package org.leadterm.assessment.sitting;

import java.time.Instant;
import org.leadterm.assessment.NotThere;
import org.leadterm.people.TimeOrderedId;

/** Identifies a sitting for ever. */
public record SittingId(String text) {
    private static final int LONGEST = 36;

    public SittingId {
        if (!isPossible(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not the id of a sitting");
        }
    }

    public static SittingId next(Instant now) {
        return new SittingId(TimeOrderedId.next(now));
    }

    /**
     * As it came with an address.
     *
     * @throws NotThere when it can be no sitting's
     */
    public static SittingId asked(String text) {
        if (!isPossible(text)) {
            throw new NotThere("sitting", text);
        }
        return new SittingId(text);
    }

    private static boolean isPossible(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    @Override
    public String toString() {
        return text;
    }
}
