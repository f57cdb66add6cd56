package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Level;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/**
 * A marked attempt's figures.
 *
 * @param title    the exercise's at that version
 * @param first    whether it is the first that the person handed in at that exercise, of those that stand
 * @param chapters of the key, in its order
 * @param groups   all four
 */
public record FiguredAttempt(AttemptId attempt, PersonId person, ExerciseId exercise, int exerciseVersion, String title, Level level,
                             Instant handedIn, int seconds, boolean first, Optional<CandidateId> candidate, Fraction awarded,
                             Fraction available, Optional<Boolean> passed, List<ChapterCodes> chapters, Map<Group, GroupFigures> groups) {
    public FiguredAttempt {
        chapters = List.copyOf(chapters);
        groups = Collections.unmodifiableMap(new EnumMap<>(groups));
    }
}
