package org.leadterm.assessment.question.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.assessment.question.answer.FullMarks;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.question.answer.QuestionAnswerJson;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.exercise.json.Json;

/** What a candidate gets, and what comes back. */
class CandidateJsonTest {
    @Test
    void a_candidate_gets_nothing_of_the_key() {
        for (Question question : SampleQuestions.all()) {
            String json = CandidateJson.write(question, Arrangement.STABLE).toString();
            for (String secret : List.of("explanation", "right\":true", "last-part", "feedback", "accept", "reject", "ileum", "humerus", "92.5", "DGCS.1", "guide",
                    "Rules miss")) {
                assertFalse(json.contains(secret), question.id() + " tells " + secret + ": " + json);
            }
            assertFalse(json.contains(question.head().explanation()), question.id().text());
        }
    }

    @Test
    void a_single_choice_is_its_text_and_its_options() {
        assertEquals(Json.read("""
                {"kind":"single-choice","marks":"1","seconds":30,"text":"Which chamber pumps blood into the aorta?",
                 "html":"<p>Which chamber pumps blood into the aorta?</p>\\n","options":[{"id":"id","text":"Left ventricle"},
                 {"id":"id","text":"Right ventricle"},{"id":"id","text":"Left atrium"}]}"""),
                Json.read(CandidateJson.write(SampleQuestions.named("pump"), Arrangement.STABLE).toString()
                        .replaceAll("(?<=\"id\":\")[0-9a-f]{10}", "id")));
    }

    @Test
    void the_same_seed_gives_the_same_order_and_others_give_others() {
        List<String> orders = IntStream.range(0, 40).mapToObj(seed -> steps(Arrangement.seeded(seed))).toList();

        assertEquals(orders, IntStream.range(0, 40).mapToObj(seed -> steps(Arrangement.seeded(seed))).toList());
        assertNotEquals(1, orders.stream().distinct().count());
    }

    @Test
    void options_keep_their_order_where_the_author_wants_it() {
        String json = SampleQuestions.YAML.replaceFirst("text: Which", "shuffle: false\n  text: Which");
        Question fixed = SampleQuestions.read(json).orRefuse().questions().get(0);

        assertEquals(CandidateJson.write(fixed, Arrangement.STABLE), CandidateJson.write(fixed, Arrangement.seeded(5)));
    }

    @Test
    void every_kind_of_answer_is_read_back_as_it_was_written() {
        for (Question question : SampleQuestions.all()) {
            QuestionAnswer answer = FullMarks.of(question);
            assertEquals(answer, QuestionAnswerJson.read(question, Json.read(QuestionAnswerJson.write(question, answer).toString())));
            assertEquals(new QuestionAnswer.Blank(), QuestionAnswerJson.read(question, Json.object()));
        }
    }

    @Test
    void what_is_no_answer_to_the_question_is_refused_with_its_place() {
        assertEquals("choice: is not a part of this question.", refused("pump", "{\"choice\":\"0000000000\"}"));
        assertEquals("answer: has an unknown field \"choices\": known here are choice.", refused("pump", "{\"choices\":[]}"));
        assertEquals("value: must be true or false.", refused("main-condition", "{\"value\":\"yes\"}"));
        Ordering ordering = SampleQuestions.named("four-steps");
        assertEquals("order: must hold every step once.", refused("four-steps", "{\"order\":[\"" + ordering.steps().get(0).id() + "\"]}"));
    }

    private static String refused(String id, String json) {
        JsonNode answer = Json.read(json);
        return assertThrows(AnswerRefused.class, () -> QuestionAnswerJson.read(SampleQuestions.named(id), answer)).problems().get(0).toString();
    }

    private static String steps(Arrangement arrangement) {
        return CandidateJson.write(SampleQuestions.named("four-steps"), arrangement).get("steps").toString();
    }
}
