package org.leadterm.exercise.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.casenote.Evidence;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.file.TooLarge;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.GivenCode;

class AnswerJsonTest {
    private static final String JSON = """
            {"episodes":[{"icd10":[{"code":"H25.1","confidence":"sure","evidence":[{"in":"letter","quote":"dense nuclear sclerotic cataract"}]},\
            "T81.2","Y60.0"],"opcs4":[{"code":"C75.1","date":"2026-03-04"},"C71.2","Z94.2"],"query":"Which eye?"}]}""";
    private static final Answer ANSWER = new Answer(List.of(new AnswerEpisode(
            List.of(new GivenCode("H25.1", Optional.empty(), Optional.of(Confidence.SURE),
                    List.of(new Evidence("letter", "dense nuclear sclerotic cataract"))), GivenCode.of("T81.2"), GivenCode.of("Y60.0")),
            List.of(new GivenCode("C75.1", Optional.of(LocalDate.of(2026, 3, 4)), Optional.empty(), List.of()), GivenCode.of("C71.2"),
                    GivenCode.of("Z94.2")), "Which eye?")));

    @Test
    void an_answer_is_read() {
        assertEquals(ANSWER, AnswerJson.read(JSON));
    }

    @Test
    void an_answer_is_written_in_its_shortest_form() {
        assertEquals(JSON, AnswerJson.write(ANSWER).toString());
        assertEquals(JSON, AnswerJson.write(AnswerJson.read(JSON.replace("\"T81.2\"", "{\"code\":\"T81.2\",\"evidence\":[],\"date\":null}"))).toString());
    }

    @Test
    void nothing_is_lost_in_between() {
        Answer answer = new Answer(List.of(AnswerEpisode.EMPTY, new AnswerEpisode(List.of(GivenCode.of("  not a code "), GivenCode.of("")),
                List.of(new GivenCode("X", Optional.empty(), Optional.of(Confidence.GUESS), List.of(new Evidence("op", "eye", 2)))), "")));

        assertEquals(answer, AnswerJson.read(AnswerJson.write(answer)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                  | answer: must be an object.
            {}                                                  | answer: has no episodes.
            {"episodes":"H25.1"}                                | episodes: must be a list.
            {"episodes":[],"user":1}                            | answer: has an unknown field "user": known here are episodes.
            {"episodes":["H25.1"]}                              | episodes[0]: must be an object.
            {"episodes":[{"icd10":"H25.1"}]}                    | episodes[0].icd10: must be a list.
            {"episodes":[{"icd":[]}]}                           | episodes[0]: has an unknown field "icd": known here are icd10, opcs4, query.
            {"episodes":[{"icd10":[25.1]}]}                     | episodes[0].icd10[0]: must be a code, or an object with a code.
            {"episodes":[{"icd10":[null]}]}                     | episodes[0].icd10[0]: must be a code, or an object with a code.
            {"episodes":[{"icd10":[{}]}]}                       | episodes[0].icd10[0]: has no code.
            {"episodes":[{"icd10":[{"code":25.1}]}]}            | episodes[0].icd10[0].code: must be text.
            {"episodes":[{"opcs4":[{"code":"C75.1","date":"4 March"}]}]} | episodes[0].opcs4[0].date: must be a date such as 2026-03-04.
            {"episodes":[{"opcs4":[{"code":"C75.1","confidence":"very"}]}]} | episodes[0].opcs4[0].confidence: must be sure, fairly or guess.
            {"episodes":[{"opcs4":[{"code":"C75.1","evidence":[{"in":"op","quote":" "}]}]}]} | episodes[0].opcs4[0].evidence[0]: needs in, quote with words, and occurrence from 1 if there is one.
            {"episodes":[{"query":1}]}                          | episodes[0].query: must be text.
            """)
    void what_is_wrong_is_named_with_its_place(String json, String expected) {
        AnswerRefused refused = assertThrows(AnswerRefused.class, () -> AnswerJson.read(json));

        assertEquals(List.of(expected), refused.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        AnswerRefused refused = assertThrows(AnswerRefused.class, () -> AnswerJson.read("{\"episodes\":[{\"icd10\":[1,2],\"opcs4\":3}]}"));

        assertEquals(List.of("episodes[0].icd10[0]", "episodes[0].icd10[1]", "episodes[0].opcs4"),
                refused.problems().stream().map(Problem::where).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{episodes", "{\"episodes\":[]} {}", "{\"episodes\":[],\"episodes\":[]}", "NaN", "{\"episodes\":[],}"})
    void what_is_not_json_is_malformed(String text) {
        assertThrows(MalformedJson.class, () -> AnswerJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void deep_nesting_is_malformed() {
        assertThrows(MalformedJson.class, () -> AnswerJson.read("[".repeat(10_000)));
    }

    @Test
    void more_than_a_mebibyte_is_too_large() {
        assertThrows(TooLarge.class, () -> AnswerJson.read(new ByteArrayInputStream(new byte[(1 << 20) + 1])));
    }

    @Test
    void more_than_five_hundred_codes_are_refused() {
        String many = String.join(",", Collections.nCopies(501, "\"H25.1\""));

        assertEquals("episodes[0].icd10 has more than 500 elements.", assertThrows(AnswerRefused.class,
                () -> AnswerJson.read("{\"episodes\":[{\"icd10\":[" + many + "]}]}")).problems().get(0).toString().replace(":", ""));
    }
}
