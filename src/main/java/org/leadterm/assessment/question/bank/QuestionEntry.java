package org.leadterm.assessment.question.bank;

import java.time.Instant;
import org.leadterm.exercise.Origin;

/**
 * A version as tutors see it in the bank.
 *
 * @param by who uploaded it, by user name; the product's own name for what came with it
 */
public record QuestionEntry(QuestionSummary summary, Origin origin, String by, Instant at) {
}
