package org.leadterm.attempt.figures;

import java.util.List;

/**
 * A cohort's figures in a period.
 *
 * @param people    those who handed something in or opened something
 * @param exercises those that somebody worked at for the first time
 * @param chapters  the codes of the keys of all first works
 * @param errors    of all first works
 */
public record CohortFigures(List<PersonFigures> people, List<ExerciseFigures> exercises, List<ChapterCodes> chapters, List<CountedMistake> errors) {
    public CohortFigures {
        people = List.copyOf(people);
        exercises = List.copyOf(exercises);
        chapters = List.copyOf(chapters);
        errors = List.copyOf(errors);
    }
}
