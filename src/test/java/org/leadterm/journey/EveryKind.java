package org.leadterm.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.leadterm.exercise.file.Archive;
import org.leadterm.testing.Json;

/** An exercise whose key, with one answer, gives every kind of finding. */
final class EveryKind {
    static final String ID = "every-kind";
    static final JsonNode ANSWER = Json.parse("""
            {"episodes":[{"icd10":["H25.1","J43.9","I48.9","E11.8","S72.01","Y60.0","T81.2","Z72.0","H57.1","Z96.1"],
                          "opcs4":["C75.1"],"query":"Which hip?"},
                         {"icd10":["J18.9"],"opcs4":[]}]}""");
    /** What was given (or, where nothing was, what was expected), how it is found, and the badge of it on the page. */
    static final List<Row> FINDINGS = List.of(
            new Row("H25.1", "correct", "Correct", "1"), new Row("J43.9", "accepted", "Accepted", "½"),
            new Row("I48.9", "wrongThird", "SD3", "0"), new Row("E11.8", "wrongFourth", "SD4", "½"),
            new Row("S72.01", "wrongFifth", "SD5", "½"), new Row("Y60.0", "sequence", "SDIS", "½"), new Row("T81.2", "correct", "Correct", "1"),
            new Row("Z72.0", "notRelevant", "SDNR", "0"), new Row("H57.1", "avoid", "SDNR", "0"), new Row("Z96.1", "tolerated", "Tolerated", "0"),
            new Row("N39.0", "omitted", "SDO", "0"), new Row("C75.1", "correct", "Correct", "1"), new Row("", "queried", "Asked", "1"),
            new Row("J18.9", "correct", "Correct", "1"), new Row("", "queryMissed", "Not asked", "0"));

    private static final String YAML = """
            id: every-kind
            title: One of every kind
            specialty: Ophthalmology
            level: foundation
            minutes: 5
            edition: {icd10: "5th Edition", opcs4: "OPCS-4.10", standards: 2026}
            documents:
              - {id: letter, kind: clinic-letter, title: Clinic letter, file: letter.md}
            episodes:
              - title: First episode
                diagnoses:
                  - {code: H25.1, why: The condition treated., evidence: [{in: letter, quote: "nuclear cataract"}]}
                  - {code: J44.9, accept: [{code: J43.9, share: 0.5, why: A near miss.}]}
                  - {code: I25.1}
                  - {code: E11.9, why: No complication is named., standard: DCS.IV.1}
                  - {code: S72.00}
                  - {code: T81.2}
                  - {code: Y60.0}
                  - {code: N39.0}
                  - {code: Z96.1, required: false, why: Local policy decides.}
                procedures:
                  - {code: C75.1}
                order:
                  - {follows: [T81.2, Y60.0]}
                avoid: [{code: H57.1, why: A symptom of the cataract.}]
                query: {about: The side is not named., credit: 1}
              - title: Second episode
                diagnoses:
                  - {code: J18.9}
                query: {about: The organism is not named., credit: 1}
            marking: learning
            """;
    private static final String LETTER = "# Letter\n\nDense nuclear cataract. A fall at home. Chest infection.\n";

    private EveryKind() {
    }

    /** As {@code application/zip}. */
    static byte[] archive() {
        return Archive.write(ID, Map.of("exercise.yaml", YAML, "letter.md", LETTER));
    }

    /** A finding: by the API's word for its kind, and by the badge and the marks on the page. */
    record Row(String code, String kind, String badge, String marks) {
    }
}
