package org.leadterm.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.exercise.json.MalformedJson;

class AttemptRequestsTest {

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void if_match_names_the_version_in_quotes() {
        assertEquals(12, AttemptRequests.version("\"12\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"one\"", "12", "*", "W/\"12\"", "\"-1\"", "", "\"99999999999\""})
    void anything_else_names_no_version(String header) {
        assertThrows(BadVersion.class, () -> AttemptRequests.version(header));
    }

    @Test
    void a_save_without_if_match_is_refused_as_such() {
        SaveRefused refused = assertThrows(SaveRefused.class, () -> AttemptRequests.version(null));
        assertEquals(SaveRefused.Cause.NO_VERSION, refused.why());
    }

    @Test
    void an_attempt_names_its_exercise() {
        assertEquals(new ExerciseId("cataract-day-case"), AttemptRequests.exercise(body("{\"exercise\":\"cataract-day-case\"}")));
    }

    @Test
    void every_problem_of_a_body_is_named() {
        AnswerRefused refused = assertThrows(AnswerRefused.class, () -> AttemptRequests.exercise(body("{\"exercize\":\"x\",\"n\":1}")));
        assertEquals(List.of(new Problem("exercize", "is not known here"), new Problem("n", "is not known here"), new Problem("exercise", "is missing")),
                refused.problems());
    }

    @Test
    void a_name_that_no_exercise_can_have_is_unknown() {
        assertThrows(UnknownExercise.class, () -> AttemptRequests.exercise(body("{\"exercise\":\"../../etc\"}")));
    }

    @Test
    void a_body_that_is_not_json_is_malformed() {
        assertThrows(MalformedJson.class, () -> AttemptRequests.exercise(body("{exercise")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "3601", "1.5", "\"20\"", "null"})
    void working_time_is_a_sane_number_of_seconds(String seconds) {
        assertThrows(AnswerRefused.class, () -> AttemptRequests.seconds(body("{\"seconds\":" + seconds + "}")));
    }
}
