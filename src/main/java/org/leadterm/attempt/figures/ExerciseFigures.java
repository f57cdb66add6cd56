package org.leadterm.attempt.figures;

import java.util.Map;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Group;

/** What came of the first works of a cohort at one exercise, in all its versions; all four groups. */
public record ExerciseFigures(ExerciseId exercise, String title, int works, Map<Group, GroupFigures> groups) {
    public ExerciseFigures {
        groups = Map.copyOf(groups);
    }
}
