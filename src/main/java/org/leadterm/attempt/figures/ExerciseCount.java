package org.leadterm.attempt.figures;

import org.leadterm.exercise.ExerciseId;

/** Adds up the works at one exercise, in all its versions. */
final class ExerciseCount {
    private final ExerciseId exercise;
    private final int[] sums = WorkFigures.none();
    private String title = "";
    private int works;

    ExerciseCount(String exercise) {
        this.exercise = new ExerciseId(exercise);
    }

    void add(WorkFigures work) {
        works++;
        work.addTo(sums);
        title = work.title().compareTo(title) > 0 ? work.title() : title;
    }

    ExerciseFigures figures() {
        return new ExerciseFigures(exercise, title, works, WorkFigures.groups(sums));
    }

    AuditExercise audited() {
        return new AuditExercise(exercise, title, works);
    }
}
