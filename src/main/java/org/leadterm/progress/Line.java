package org.leadterm.progress;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/**
 * What a mark sheet says of one code, given or expected.
 *
 * @param chapter  ICD-10's roman number or OPCS-4's letter, of the code expected, else of the one given; blank when it is unknown
 * @param key      the audit's error key; empty where there is no error
 * @param expected empty too where the key is not released
 */
public record Line(AttemptId attempt, PersonId person, ExerciseId exercise, Instant handedIn, boolean first, Group group, String chapter,
                   FindingKind kind, Optional<String> key, Optional<String> given, Optional<String> expected, Optional<String> standard,
                   Optional<Confidence> confidence, boolean external) {
    public boolean isError() {
        return key.isPresent();
    }

    /** Whether the key asks for it: what counts in the denominator of an auditor. */
    public boolean isOfKey() {
        return expected.isPresent() && kind != FindingKind.TOLERATED;
    }

    public Classification classification() {
        return group.classification();
    }
}
