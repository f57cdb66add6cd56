package org.leadterm.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Answer;

/** What clients send about attempts. */
public final class AttemptRequests {
    private static final Pattern ETAG = Pattern.compile("\\s*\"([0-9]{1,9})\"\\s*");
    private static final int SMALL = 10_000;
    private static final int LONGEST_REPORT = 3_600;

    private AttemptRequests() {
    }

    /**
     * The version a save is based on, of {@code If-Match: "n"}.
     *
     * @throws SaveRefused when there is no such header
     * @throws BadVersion  when it names no version
     */
    public static int version(String ifMatch) {
        if (ifMatch == null) {
            throw SaveRefused.noVersion();
        }
        Matcher matcher = ETAG.matcher(ifMatch);
        if (!matcher.matches()) {
            throw new BadVersion(ifMatch);
        }
        return Integer.parseInt(matcher.group(1));
    }

    static Answer answer(InputStream body) {
        return AnswerJson.read(body);
    }

    /** Of {@code {"exercise":"…"}}. */
    static ExerciseId exercise(InputStream body) {
        JsonNode name = field(body, "exercise");
        if (!name.isTextual()) {
            throw refused("exercise", "is the id of an exercise");
        }
        return ExerciseId.parse(name.asText()).orElseThrow(() -> new UnknownExercise(name.asText()));
    }

    /** Of {@code {"seconds":n}}. */
    static int seconds(InputStream body) {
        JsonNode seconds = field(body, "seconds");
        if (!seconds.canConvertToInt() || !seconds.isIntegralNumber() || seconds.asInt() < 0 || seconds.asInt() > LONGEST_REPORT) {
            throw refused("seconds", "is a whole number from 0 to " + LONGEST_REPORT);
        }
        return seconds.asInt();
    }

    private static JsonNode field(InputStream body, String name) {
        JsonNode json = Json.read(Json.body(body, "The body", SMALL));
        List<Problem> problems = new ArrayList<>();
        if (!json.isObject()) {
            problems.add(new Problem("", "the body is an object"));
        }
        json.fieldNames().forEachRemaining(field -> Optional.of(field).filter(other -> !other.equals(name))
                .ifPresent(other -> problems.add(new Problem(other, "is not known here"))));
        if (json.isObject() && !json.has(name)) {
            problems.add(new Problem(name, "is missing"));
        }
        if (!problems.isEmpty()) {
            throw new AnswerRefused(problems);
        }
        return json.get(name);
    }

    private static AnswerRefused refused(String where, String text) {
        return new AnswerRefused(List.of(new Problem(where, text)));
    }
}
