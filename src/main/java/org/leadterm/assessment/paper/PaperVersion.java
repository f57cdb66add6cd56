package org.leadterm.assessment.paper;

import java.time.Instant;

/**
 * One version of a paper, which never changes.
 *
 * @param number from 1
 * @param by     who stored it, by user name
 */
public record PaperVersion(Paper paper, int number, String by, Instant at) {
    public PaperId id() {
        return paper.id();
    }
}
