package org.leadterm.people.reminder;

import java.time.Instant;

/** A digest in its reader's archive. */
record SentDigest(String period, String state, int things, Instant at) {
}
