package org.leadterm.attempt.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.casenote.Evidence;

/** One finding of a mark sheet as the page reads it. */
record SheetFinding(int episode, Optional<String> classification, Optional<String> group, Optional<Integer> position, Optional<String> given,
                    Optional<String> expected, String kind, Optional<String> key, String awarded, String available, boolean external,
                    String explanation, Optional<String> standard, List<Passage> passages) {
    private static final Set<String> RIGHT = Set.of("correct", "tolerated", "queried");
    private static final Set<String> PARTLY = Set.of("accepted", "sequence");

    SheetFinding {
        passages = List.copyOf(passages);
    }

    static SheetFinding of(JsonNode json, int letters) {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode evidence : json.get("evidence")) {
            int occurrence = evidence.path("occurrence").asInt(1);
            passages.add(Passage.of(letters + passages.size(), new Evidence(evidence.get("in").asText(), evidence.get("quote").asText(), occurrence)));
        }
        return new SheetFinding(json.get("episode").asInt(), text(json, "classification"), text(json, "group"), text(json, "position").map(Integer::valueOf),
                text(json, "given"), text(json, "expected"), json.get("kind").asText(), text(json, "key"), json.get("awarded").asText(),
                json.get("available").asText(), json.get("external").asBoolean(), text(json, "explanation").orElse(""), text(json, "standard"), passages);
    }

    static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(node -> !node.isNull()).map(JsonNode::asText);
    }

    boolean isError() {
        return !RIGHT.contains(kind);
    }

    boolean isPartly() {
        return PARTLY.contains(kind);
    }

    /** What is shown where there is no audit key. */
    String word() {
        return switch (kind) {
            case "correct" -> "Correct";
            case "accepted" -> "Accepted";
            case "tolerated" -> "Tolerated";
            case "queried" -> "Asked";
            case "queryMissed" -> "Not asked";
            default -> kind;
        };
    }

    /** Where it belongs on the sheet. */
    String heading() {
        return classification.map(one -> one.equals("icd10") ? "Diagnoses, ICD-10" : "Procedures, OPCS-4").orElse("Question to the clinician");
    }
}
