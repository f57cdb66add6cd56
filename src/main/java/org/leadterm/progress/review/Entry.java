package org.leadterm.progress.review;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;

/** A line of the worksheet: one code of an answer against the key. */
record Entry(AttemptId attempt, Instant handedIn, String exercise, Group group, FindingKind kind, String key,
             Optional<String> given, Optional<String> expected, Optional<String> standard) {
}
