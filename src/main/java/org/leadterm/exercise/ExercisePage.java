package org.leadterm.exercise;

import java.util.List;
import java.util.Optional;

/**
 * Some of the exercises, in the order of their names.
 *
 * @param next the name after which the next page begins; empty on the last one
 */
public record ExercisePage(List<ExerciseSummary> items, Optional<ExerciseId> next) {
    public ExercisePage {
        items = List.copyOf(items);
    }
}
