package org.leadterm.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.leadterm.exercise.file.Archive;

/** An exercise of three codes and a query to upload, and an answer that earns 7/2 of 4 marks. */
public final class SmallExercise {
    public static final String ID = "second-eye";
    /** Letters of one to four bytes in UTF-8, as notes and queries have them. */
    public static final String QUERY = "Which eye? Sj\u00f6gren, \u2265 6/60, \ud83d\udc41";

    private static final String YAML = """
            id: second-eye
            title: Cataract of the second eye
            specialty: Ophthalmology
            level: foundation
            minutes: 10
            edition: {icd10: "5th Edition", opcs4: "OPCS-4.10", standards: 2026}
            documents:
              - {id: letter, kind: clinic-letter, title: Clinic letter, file: letter.md}
            episodes:
              - title: Day case admission
                diagnoses:
                  - {code: H25.1, why: The condition treated., evidence: [{in: letter, quote: "nuclear cataract"}]}
                  - {code: E11.9, why: Always coded.}
                procedures:
                  - {code: C75.1}
                query: {about: The eye is not named., credit: 1}
            marking: learning
            """;
    private static final String LETTER = "# Letter\n\nDense nuclear cataract; Sj\u00f6gren's \u2265 5 years \ud83d\udc41. Type 2 diabetes.\n";

    private SmallExercise() {
    }

    /** The same exercise by another id. */
    public static byte[] archive(String id) {
        return Archive.write(id, Map.of("exercise.yaml", YAML.replace("id: " + ID, "id: " + id), "letter.md", LETTER));
    }

    /** As {@code application/zip}. */
    public static byte[] archive() {
        return Archive.write(ID, Map.of("exercise.yaml", YAML, "letter.md", LETTER));
    }

    /** The text of its one document. */
    public static String letter() {
        return LETTER;
    }

    /** Right but for the fourth character of the second diagnosis. */
    public static JsonNode answer() {
        return answer(QUERY);
    }

    /** The same, with a query of its own. */
    public static JsonNode answer(String query) {
        ObjectNode answer = (ObjectNode) Json.parse("""
                {"episodes":[{"icd10":["H25.1",{"code":"E11.8","confidence":"sure"}],"opcs4":["C75.1"]}]}""");
        answer.withObject("/episodes/0").put("query", query);
        return answer;
    }
}
