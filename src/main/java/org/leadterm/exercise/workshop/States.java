package org.leadterm.exercise.workshop;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.draft.content.ContentReader;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.Problems;

/** The states of an exercise that can be compared, by the names that people choose them by. */
final class States {
    static final String NOW = "This draft";

    private States() {
    }

    /** The draft first, then its exercise's versions, the latest before the others. */
    static Map<String, DraftContent> of(DraftContent draft, Optional<ExerciseId> exercise, Exercises exercises) {
        Map<String, DraftContent> states = new LinkedHashMap<>();
        states.put(NOW, draft);
        exercise.ifPresent(id -> exercises.versions(id).stream().map(entry -> entry.summary().version()).sorted(Comparator.reverseOrder())
                .forEach(number -> ContentReader.read(exercises.withKey(id, number).source(), new Problems())
                        .ifPresent(content -> states.put("Version " + number, content))));
        return states;
    }
}
