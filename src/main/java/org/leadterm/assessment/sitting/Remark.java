package org.leadterm.assessment.sitting;

import java.time.Instant;

/** What somebody said of what they did, and when: a reason, an incident. */
public record Remark(String text, String by, Instant at) {
    public static final int LONGEST = 1_000;
}
