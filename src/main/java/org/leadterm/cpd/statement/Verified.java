package org.leadterm.cpd.statement;

import java.time.Instant;

/**
 * A statement that was issued, as anybody may know who holds its code.
 *
 * @param initials of whom it was issued to, and nothing else of them
 * @param unchanged whether the log still says what the statement does
 */
record Verified(StatementCode code, String initials, String cycle, Instant issued, boolean unchanged) {
}
