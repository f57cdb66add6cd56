package org.leadterm.exercise.gate;

import java.io.InputStream;
import java.util.Set;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.json.Json;
import org.leadterm.exercise.json.JsonValue;

/**
 * What a caller says about a report: {@code {"document": "Clinic letter", "why": "…"}}.
 *
 * @param document empty where it is not said
 */
record ReportRequest(String document, String why) {
    private static final int LARGEST = 16 << 10;
    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_WHY = 1000;

    /** @throws ExerciseRefused with every problem of the body */
    static ReportRequest read(InputStream body, Set<String> fields) {
        Problems problems = new Problems();
        JsonValue value = new JsonValue("", Json.read(Json.body(body, "The report", LARGEST)), problems);
        boolean object = value.isObject(fields);
        String document = object ? value.get("document").flatMap(text -> text.text(LONGEST_DOCUMENT)).orElse("") : "";
        String why = object ? value.get("why").flatMap(text -> text.text(LONGEST_WHY)).orElse("") : "";
        if (object && problems.isEmpty() && why.isBlank()) {
            problems.add("why", "is missing: say in a sentence why.");
        }
        if (!problems.isEmpty()) {
            throw new ExerciseRefused(problems.all());
        }
        return new ReportRequest(document, why);
    }
}
