package org.leadterm.attempt.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a national coding rule says of the answer. */
record SheetRule(String rule, String severity, List<String> codes, String message) {
    SheetRule {
        codes = List.copyOf(codes);
    }

    static SheetRule of(JsonNode json) {
        List<String> codes = new ArrayList<>();
        json.get("codes").forEach(code -> codes.add(code.asText()));
        return new SheetRule(json.get("rule").asText(), json.get("severity").asText(), codes, json.get("message").asText());
    }
}
