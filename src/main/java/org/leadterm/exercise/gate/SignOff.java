package org.leadterm.exercise.gate;

import java.time.Instant;
import java.util.Locale;
import org.leadterm.exercise.draft.DraftId;

/**
 * A request that a second person reads a save of a draft, and the answer.
 *
 * @param number    the save that is to be read
 * @param answerer  empty while nobody has answered
 * @param statement the risk that remains, as the second person puts it, or why it is sent back; empty while nobody has answered
 */
public record SignOff(DraftId draft, int number, String requester, Instant requestedAt, Outcome outcome, String answerer, Instant answeredAt,
                      String statement) {

    /** What became of the request. */
    public enum Outcome {
        WAITING, SIGNED, SENT_BACK;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    static SignOff asked(DraftId draft, int number, String requester, Instant now) {
        return new SignOff(draft, number, requester, now, Outcome.WAITING, "", now, "");
    }

    SignOff answered(Outcome answer, String by, Instant now, String words) {
        return new SignOff(draft, number, requester, requestedAt, answer, by, now, words);
    }

    public boolean is(Outcome one) {
        return outcome == one;
    }
}
