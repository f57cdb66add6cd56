package org.leadterm.cpd.cycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.Unit;

/** Schemes and targets as they are stored and shipped. */
final class SchemeJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHIPPED = "scheme.json";

    private SchemeJson() {
    }

    /** What is asked for until an administrator sets something else. */
    static Scheme shipped() {
        try (InputStream file = SchemeJson.class.getResourceAsStream(SHIPPED)) {
            return scheme(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Scheme scheme) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", scheme.name()).put("months", scheme.months())
                .put("begins", scheme.begins().toString());
        scheme.prompts().forEach(json.putArray("prompts")::add);
        return json.<ObjectNode>set("target", node(scheme.target())).toString();
    }

    static String text(Target target) {
        return node(target).toString();
    }

    static Scheme scheme(String text) {
        JsonNode json = read(text);
        List<String> prompts = new ArrayList<>();
        json.get("prompts").forEach(prompt -> prompts.add(prompt.asText()));
        return new Scheme(json.get("name").asText(), json.get("months").asInt(), MonthDay.parse(json.get("begins").asText()),
                target(json.get("target")), prompts);
    }

    static Target target(String text) {
        return target(read(text));
    }

    private static Target target(JsonNode json) {
        Unit unit = Unit.parse(json.get("unit").asText()).orElseThrow();
        List<Category> categories = new ArrayList<>();
        json.get("categories").forEach(each -> categories.add(category(each, unit)));
        return new Target(new Amount(unit, json.get("parts").asInt()), categories, json.get("source").asText());
    }

    private static Category category(JsonNode json, Unit unit) {
        Set<ActivityKind> kinds = new HashSet<>();
        json.get("kinds").forEach(kind -> kinds.add(ActivityKind.parse(kind.asText()).orElseThrow()));
        return new Category(json.get("id").asText(), json.get("letter").asText(), json.get("label").asText(), kinds,
                new Amount(unit, json.get("parts").asInt()));
    }

    private static ObjectNode node(Target target) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("unit", target.unit().text()).put("parts", target.total().parts())
                .put("source", target.source());
        ArrayNode categories = json.putArray("categories");
        target.categories().forEach(category -> {
            ObjectNode each = categories.addObject().put("id", category.id()).put("letter", category.letter()).put("label", category.label())
                    .put("parts", category.target().parts());
            ArrayNode kinds = each.putArray("kinds");
            category.kinds().stream().sorted().forEach(kind -> kinds.add(kind.text()));
        });
        return json;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
