package org.leadterm.assessment.paper;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.leadterm.attempt.References;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** Papers as JSON, in the form that {@link PaperReader} reads. */
public final class PaperJson {
    private PaperJson() {
    }

    public static ObjectNode write(Paper paper) {
        ObjectNode json = Json.object().put("id", paper.id().text()).put("title", paper.title()).put("instructions", paper.instructions())
                .put("minutes", paper.minutes());
        put(json, "passAt", paper.passAt());
        json.set("references", references(paper.references()));
        ArrayNode sections = json.putArray("sections");
        paper.sections().forEach(section -> sections.add(section(section)));
        return json;
    }

    public static ObjectNode references(References allowed) {
        return Json.object().put("book", allowed.book()).put("index", allowed.index()).put("hints", allowed.hints());
    }

    private static ObjectNode section(Section section) {
        ObjectNode json = Json.object().put("name", section.name()).put("instructions", section.instructions()).put("scheme", section.scheme());
        put(json, "passAt", section.passAt());
        ArrayNode items = json.putArray("items");
        section.items().forEach(item -> items.add(item instanceof Item.Draw draw ? draw(draw) : fixed((Item.Fixed) item)));
        return json;
    }

    private static ObjectNode fixed(Item.Fixed fixed) {
        ObjectNode json = Json.object().put(fixed.kind().id(), fixed.ref().id());
        if (fixed.ref().version() > 0) {
            json.put("version", fixed.ref().version());
        }
        put(json, "marks", fixed.marks());
        return json;
    }

    private static ObjectNode draw(Item.Draw draw) {
        ObjectNode json = Json.object().put("draw", draw.count()).put("kind", draw.kind().id());
        draw.wanted().forEach((criterion, value) -> json.put(criterion.id(), value));
        put(json, "marks", draw.marks());
        return json;
    }

    private static void put(ObjectNode json, String name, Optional<Fraction> number) {
        number.ifPresent(value -> json.put(name, value.toString()));
    }
}
