package org.leadterm.cpd.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The shipped templates. */
final class Templates {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHIPPED = "plans.json";

    private Templates() {
    }

    static List<Template> all() {
        try (InputStream file = Templates.class.getResourceAsStream(SHIPPED)) {
            List<Template> templates = new ArrayList<>();
            JSON.readTree(file).forEach(each -> templates.add(template(each)));
            return templates;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Template template(JsonNode json) {
        List<Template.Step> steps = new ArrayList<>();
        json.get("steps").forEach(step -> steps.add(new Template.Step(step.get("title").asText(), step.get("month").asInt())));
        return new Template(json.get("id").asText(), json.get("name").asText(), json.get("months").asInt(), json.get("source").asText(), steps);
    }
}
