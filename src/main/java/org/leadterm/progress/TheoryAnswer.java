package org.leadterm.progress;

import java.time.Instant;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;

/** A question of an assessment, handed in and marked: out of how many marks, by its own key. */
public record TheoryAnswer(PersonId person, String question, String subject, Instant handedIn, Fraction awarded, Fraction available) {
    public TheoryAnswer {
        if (available.compareTo(Fraction.ZERO) <= 0) {
            throw new IllegalArgumentException("a question out of " + available + " marks");
        }
    }
}
