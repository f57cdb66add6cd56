package org.leadterm.attempt.figures;

import java.util.Optional;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;

/** How often the same error was made in the first works of a cohort at one exercise. */
public record ErrorFigures(ExerciseId exercise, Group group, String chapter, FindingKind kind, String key, Optional<String> given,
                           Optional<String> expected, int times) {
}
