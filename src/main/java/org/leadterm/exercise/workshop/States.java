package org.leadterm.exercise.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.draft.content.ContentReader;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.Problems;

/** The states of an exercise that can be compared, by the names that people choose them by. */
final class States {
    static final String NOW = "This draft";

    private States() {
    }

    /** The draft first, then the versions, the latest before the others. */
    static Map<String, DraftContent> of(DraftContent draft, Map<Integer, ExerciseVersion> versions) {
        Map<String, DraftContent> states = new LinkedHashMap<>();
        states.put(NOW, draft);
        new TreeMap<>(versions).descendingMap().forEach((number, version) ->
                ContentReader.read(version.source(), new Problems()).ifPresent(content -> states.put("Version " + number, content)));
        return states;
    }
}
