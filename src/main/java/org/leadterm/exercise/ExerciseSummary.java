package org.leadterm.exercise;

import java.util.List;

/** What a list of exercises shows of one: its latest version without documents and episodes. */
public record ExerciseSummary(ExerciseId id, int version, String title, String specialty, Level level, int minutes, Edition edition,
                              List<String> tags) {
    public ExerciseSummary {
        tags = List.copyOf(tags);
    }

    static ExerciseSummary of(ExerciseNotes notes, int version) {
        return new ExerciseSummary(notes.id(), version, notes.title(), notes.specialty(), notes.level(), notes.minutes(), notes.edition(),
                notes.tags());
    }
}
