package org.leadterm.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.file.RuleFiles;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Answer;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingSchemes;

/** The example of the contract: a key of seven codes and a query, and an answer with one diagnosis wrong in its fourth character. */
class MarkSheetJsonTest {
    private static final String KEY = """
            id: cataract
            title: Left cataract surgery
            specialty: Ophthalmology
            level: foundation
            minutes: 15
            edition: {icd10: "5th Edition", opcs4: "OPCS-4.10", standards: 2026}
            documents: [{id: letter, kind: clinic-letter, title: Clinic letter, file: letter.md}]
            episodes:
              - title: Day case admission
                diagnoses:
                  - code: H25.1
                  - code: T81.2
                  - code: Y60.0
                  - {code: E11.9, why: No complication., standard: DCS.IV.1, evidence: [{in: letter, quote: eye}]}
                  - {code: Z96.1, required: false}
                procedures: [{code: C75.1}, {one-of: [[C71.2], [C71.8, Y02.1]]}, {code: Z94.2}]
                query: {about: Which eye?, credit: 1}
            """;
    private static final Answer ANSWER = AnswerJson.read("""
            {"episodes":[{"icd10":["H25.1","T81.2","Y60.0","E11.8"],"opcs4":["C75.1","C71.2","Z94.2"],"query":"Which eye?"}]}""");
    private static final ObjectNode SHEET = MarkSheetJson.write(new ExerciseId("cataract"), 3,
            Marking.mark(SampleExercise.READER.read(SampleExercise.files(KEY)).orRefuse().exercise().key(), ANSWER, MarkingSchemes.LEARNING),
            RuleBook.of(RuleFiles.shipped()).check(List.of("E11.8", "E11.9"), List.of(), LocalDate.of(2026, 4, 1)));

    @Test
    void the_sheet_names_what_was_marked_and_how() {
        assertEquals(Json.read("{\"exercise\":\"cataract\",\"version\":3,\"scheme\":\"learning\","
                        + "\"marks\":{\"awarded\":\"15/2\",\"available\":\"8\",\"percent\":\"93.8\"},\"passed\":null,\"rules\":"
                        + "[{\"rule\":\"diabetes-E11-uncomplicated\",\"severity\":\"error\",\"classification\":\"icd10\",\"codes\":[\"E11.9\",\"E11.8\"],"
                        + "\"message\":\"E11.9 and E11.8 exclude each other: .9 is diabetes without complications.\"}]}"),
                SHEET.deepCopy().without(List.of("groups", "findings")));
    }

    @Test
    void groups_are_in_order_with_their_denominator() {
        assertEquals("""
                {"primaryDiagnosis":{"correct":1,"total":1,"percent":"100.0","omitted":0,"notRelevant":0,"denominator":"auditor"},\
                "secondaryDiagnosis":{"correct":2,"total":3,"percent":"66.7","omitted":0,"notRelevant":0,"denominator":"auditor"},\
                "primaryProcedure":{"correct":1,"total":1,"percent":"100.0","omitted":0,"notRelevant":0,"denominator":"auditor"},\
                "secondaryProcedure":{"correct":2,"total":2,"percent":"100.0","omitted":0,"notRelevant":0,"denominator":"auditor"}}""",
                SHEET.get("groups").toString());
    }

    @Test
    void a_finding_has_all_its_fields() {
        JsonNode finding = finding("wrongFourth");

        assertEquals(Json.read("{\"episode\":1,\"classification\":\"icd10\",\"group\":\"secondaryDiagnosis\",\"position\":4,\"given\":\"E11.8\","
                + "\"expected\":\"E11.9\",\"kind\":\"wrongFourth\",\"key\":\"SD4\",\"awarded\":\"1/2\",\"available\":\"1\",\"external\":false,"
                + "\"explanation\":" + finding.get("explanation") + ",\"standard\":\"DCS.IV.1\",\"evidence\":[{\"in\":\"letter\",\"quote\":\"eye\"}]}"),
                finding);
    }

    @Test
    void what_does_not_apply_is_null() {
        JsonNode finding = finding("queried");

        for (String field : List.of("classification", "group", "position", "given", "expected", "key", "standard")) {
            assertEquals(true, finding.get(field).isNull(), field);
        }
    }

    private static JsonNode finding(String kind) {
        return StreamSupport.stream(SHEET.get("findings").spliterator(), false).filter(one -> one.get("kind").asText().equals(kind))
                .findFirst().orElseThrow();
    }
}
