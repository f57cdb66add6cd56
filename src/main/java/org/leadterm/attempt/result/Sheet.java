package org.leadterm.attempt.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A stored mark sheet as the page reads it; its shape is that of the API. */
record Sheet(String scheme, String awarded, String available, Optional<String> percent, Optional<Boolean> passed, JsonNode groups,
             List<SheetFinding> findings, List<SheetRule> rules) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Sheet {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    static Sheet of(String text) {
        try {
            JsonNode sheet = JSON.readTree(text);
            JsonNode marks = sheet.get("marks");
            List<SheetFinding> findings = new ArrayList<>();
            int letters = 0;
            for (JsonNode finding : sheet.get("findings")) {
                SheetFinding read = SheetFinding.of(finding, letters);
                letters += read.passages().size();
                findings.add(read);
            }
            return new Sheet(sheet.get("scheme").asText(), marks.get("awarded").asText(), marks.get("available").asText(), SheetFinding.text(marks, "percent"),
                    sheet.get("passed").isNull() ? Optional.empty() : Optional.of(sheet.get("passed").asBoolean()), sheet.get("groups"), findings,
                    StreamSupport.stream(sheet.get("rules").spliterator(), false).map(SheetRule::of).toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored mark sheet is not JSON", broken);
        }
    }

    /** Whether it says what was right and nothing of what was expected, as long as the key of an assessment is kept back. */
    boolean isWithoutKey() {
        return !findings.isEmpty() && findings.stream().allMatch(finding -> finding.expected().isEmpty() && finding.explanation().isEmpty());
    }

    List<SheetFinding> toLearn() {
        return findings.stream().filter(SheetFinding::isError).toList();
    }

    List<SheetFinding> right() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    List<Passage> passages() {
        return findings.stream().flatMap(finding -> finding.passages().stream()).toList();
    }
}
