package org.leadterm.exercise.gate;

import java.time.Instant;
import org.leadterm.casenote.identifier.Kind;

/**
 * What was decided about a finding.
 *
 * @param words what was put in its place, or why it stays
 * @param by    the user name
 */
public record Decision(Kind kind, Deed deed, String words, String by, Instant at) {

    /** What was done with it. */
    public enum Deed {
        /** Something else stands in its place. */
        REPLACED,
        /** It stays, with a reason. */
        KEPT
    }
}
