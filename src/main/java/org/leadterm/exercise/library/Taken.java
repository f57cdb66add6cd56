package org.leadterm.exercise.library;

import java.util.List;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.file.Problem;

/** An archive that was stored as a new version, with what its author should look at. */
record Taken(ExerciseVersion version, List<Problem> warnings) {
    Taken {
        warnings = List.copyOf(warnings);
    }
}
