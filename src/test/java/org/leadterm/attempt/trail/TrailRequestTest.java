package org.leadterm.attempt.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.AnswerRefused;

class TrailRequestTest {
    private static final String RIGHT = "{'id':'a-1','at':'2026-03-04T09:30:00.123Z','kind':'index','classification':'icd10','text':'Cataract › nuclear','codes':['h251','none']}";

    @Test
    void a_step_is_read_and_what_is_no_code_is_passed_over() {
        assertEquals(List.of(new TrailEntry("a-1", Instant.parse("2026-03-04T09:30:00.123Z"), TrailKind.INDEX, Classification.ICD10, "Cataract › nuclear",
                List.of(Code.icd10("H25.1")))), entries("{'entries':[" + RIGHT + "]}"));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place() {
        AnswerRefused refused = assertThrows(AnswerRefused.class,
                () -> entries("{'entries':[" + RIGHT + ",{'id':'a b','at':'now','kind':'guess','classification':'icd11','text':' '}]}"));
        assertEquals(List.of("entries[1].id", "entries[1].text", "entries[1].at", "entries[1].kind", "entries[1].classification", "entries[1].codes"),
                refused.problems().stream().map(Problem::where).toList());
    }

    @Test
    void a_batch_has_its_bounds() {
        String many = String.join(",", Collections.nCopies(TrailRequest.MOST_ENTRIES + 1, RIGHT));
        assertThrows(AnswerRefused.class, () -> entries("{'entries':[" + many + "]}"));
        assertThrows(AnswerRefused.class, () -> entries("{'entries':[],'more':1}"));
        assertThrows(AnswerRefused.class, () -> entries("[]"));
        assertThrows(AnswerRefused.class, () -> entries("{'entries':[" + RIGHT.replace("nuclear", "n".repeat(200)) + "]}"));
    }

    private static List<TrailEntry> entries(String json) {
        return TrailRequest.entries(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
