package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/**
 * What a mark sheet says of one code.
 *
 * @param chapter of the code expected, else of the one given; blank where what was given is no code
 * @param key     the audit's error key; empty where there is no error
 */
public record FiguredFinding(AttemptId attempt, PersonId person, ExerciseId exercise, Instant handedIn, boolean first, Group group, String chapter,
                             FindingKind kind, Optional<String> key, Optional<String> given, Optional<String> expected,
                             Optional<String> standard, Optional<Confidence> confidence, boolean external) {
    /** Whether it is about a code that the key asks for. */
    boolean isOfKey() {
        return expected.isPresent() && kind != FindingKind.TOLERATED;
    }
}
