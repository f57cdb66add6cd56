package org.leadterm.exercise.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeChange;
import org.leadterm.exercise.json.Json;

/** Changed codes as they are stored, and as the API gives them. */
final class ChangesJson {
    private ChangesJson() {
    }

    static ArrayNode write(List<CodeChange> changes) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (CodeChange change : changes) {
            ObjectNode one = json.addObject().put("code", change.code().text()).put("change", change.kind().name().toLowerCase(Locale.ROOT));
            put(one, "before", change.before());
            put(one, "after", change.after());
        }
        return json;
    }

    static List<CodeChange> read(Classification classification, String json) {
        return StreamSupport.stream(Json.read(json).spliterator(), false).map(one -> new CodeChange(
                new Code(classification, one.get("code").asText()),
                CodeChange.Kind.valueOf(one.get("change").asText().toUpperCase(Locale.ROOT)), text(one, "before"), text(one, "after"))).toList();
    }

    private static void put(ObjectNode json, String field, Optional<String> title) {
        title.ifPresentOrElse(text -> json.put(field, text), () -> json.putNull(field));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
