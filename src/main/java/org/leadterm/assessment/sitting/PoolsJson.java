package org.leadterm.assessment.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.paper.Pools;
import org.leadterm.exercise.json.Json;

/** A sitting's pools as they are stored: sections, items, and of each thing its kind, id and version. */
public final class PoolsJson {
    private PoolsJson() {
    }

    public static String write(Pools pools) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (List<List<ItemRef>> section : pools.sections()) {
            ArrayNode items = json.addArray();
            for (List<ItemRef> item : section) {
                ArrayNode refs = items.addArray();
                item.forEach(ref -> refs.addArray().add(ref.kind().id()).add(ref.id()).add(ref.version()));
            }
        }
        return json.toString();
    }

    public static Pools read(String text) {
        List<List<List<ItemRef>>> sections = new ArrayList<>();
        for (JsonNode section : Json.read(text)) {
            List<List<ItemRef>> items = new ArrayList<>();
            for (JsonNode item : section) {
                List<ItemRef> refs = new ArrayList<>();
                item.forEach(ref -> refs.add(new ItemRef(ItemKind.of(ref.get(0).asText()).orElseThrow(), ref.get(1).asText(), ref.get(2).asInt())));
                items.add(refs);
            }
            sections.add(items);
        }
        return new Pools(sections);
    }
}
