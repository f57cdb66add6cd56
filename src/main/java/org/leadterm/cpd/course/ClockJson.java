package org.leadterm.cpd.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.cpd.ClockId;

/** Course clocks as they are shipped and stored. */
final class ClockJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHIPPED = "clocks.json";

    private ClockJson() {
    }

    static List<CourseClock> shipped() {
        try (InputStream file = ClockJson.class.getResourceAsStream(SHIPPED)) {
            List<CourseClock> clocks = new ArrayList<>();
            JSON.readTree(file).forEach(each -> clocks.add(clock(each)));
            return clocks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String write(CourseClock clock) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", clock.id().text()).put("name", clock.name()).put("starts", clock.starts().text())
                .put("after", clock.after().map(ClockId::text).orElse("")).put("within", clock.within()).put("every", clock.every())
                .put("days", clock.days()).put("notice", clock.notice()).put("source", clock.source());
        ArrayNode settings = json.putArray("settings");
        clock.settings().stream().sorted().forEach(settings::add);
        return json.toString();
    }

    static CourseClock read(String text) {
        try {
            return clock(JSON.readTree(text));
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static CourseClock clock(JsonNode json) {
        Set<String> settings = new HashSet<>();
        json.path("settings").forEach(setting -> settings.add(setting.asText()));
        String after = json.path("after").asText("");
        return new CourseClock(new ClockId(json.get("id").asText()), json.get("name").asText(), Start.parse(json.get("starts").asText()).orElseThrow(),
                after.isEmpty() ? Optional.empty() : Optional.of(new ClockId(after)), json.get("within").asInt(), json.get("every").asInt(),
                json.get("days").asInt(), json.get("notice").asInt(), settings, json.get("source").asText());
    }
}
