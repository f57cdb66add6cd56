package org.leadterm.attempt.trail;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadterm.exercise.json.Json;

/** A trail as the API gives it. */
final class TrailJson {
    private TrailJson() {
    }

    static String write(Trail trail) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        for (TrailEntry entry : trail.entries()) {
            ArrayNode codes = items.addObject().put("id", entry.id()).put("at", entry.at().toString()).put("kind", entry.kind().id())
                    .put("classification", entry.classification().id()).put("text", entry.text()).putArray("codes");
            entry.codes().forEach(code -> codes.add(code.text()));
        }
        return json.putNull("next").toString();
    }

    static String kept(int entries) {
        return Json.object().put("entries", entries).toString();
    }
}
