package org.leadterm.assessment.sitting.outcome;

import java.time.Instant;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.Subject;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;

/**
 * A question that a candidate handed in, marked by its key or by a person.
 *
 * @param released whether the candidate may see the marks now
 */
public record AnsweredQuestion(PersonId person, QuestionId question, Subject subject, Instant handedIn, Fraction awarded, Fraction available,
                               boolean released) {
}
