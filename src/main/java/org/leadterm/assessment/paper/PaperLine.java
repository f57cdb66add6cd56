package org.leadterm.assessment.paper;

import java.time.Instant;

/** A paper's latest version in the list of papers. */
public record PaperLine(String id, int version, String title, int minutes, String by, Instant at) {
}
