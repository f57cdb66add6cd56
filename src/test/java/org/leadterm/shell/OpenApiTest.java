package org.leadterm.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadterm.testing.Endpoint;

/** The written description and the resources say the same. */
class OpenApiTest {
    private static final JsonNode DESCRIPTION = description();

    @Test
    void every_call_is_described_and_nothing_else_is() {
        var described = new TreeSet<Endpoint>();
        DESCRIPTION.get("paths").properties().forEach(path -> path.getValue().fieldNames()
                .forEachRemaining(verb -> described.add(new Endpoint(path.getKey(), verb.toUpperCase(Locale.ROOT)))));
        assertTrue(described.size() > 15, () -> "only " + described);
        assertEquals(lines(Endpoint.all()), lines(described));
    }

    @Test
    void every_call_names_its_own_path_parameters() {
        List<String> wrong = new ArrayList<>();
        operations().forEach((name, operation) -> {
            List<String> declared = new ArrayList<>();
            operation.path("parameters").forEach(each -> Optional.of(resolved(each)).filter(one -> one.get("in").asText().equals("path"))
                    .ifPresent(one -> declared.add(one.get("name").asText())));
            List<String> used = Pattern.compile("\\{([^}]+)}").matcher(name).results().map((MatchResult found) -> found.group(1)).toList();
            if (!declared.equals(used)) {
                wrong.add(name + " declares " + declared);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> broken = DESCRIPTION.findValuesAsText("$ref").stream()
                .filter(target -> DESCRIPTION.at(target.substring(1)).isMissingNode()).toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void every_call_but_the_description_may_answer_401_and_wants_a_token() {
        List<String> open = operations().entrySet().stream().filter(each -> !each.getValue().get("responses").has("401")).map(Map.Entry::getKey).toList();
        assertEquals(List.of("/openapi.json get"), open);
        assertEquals(List.of("/openapi.json get"), operations().entrySet().stream().filter(each -> each.getValue().has("security")).map(Map.Entry::getKey).toList());
    }

    @Test
    void every_example_fits_its_schema() {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (JsonNode media : DESCRIPTION.findParents("example")) {
            if (media.has("schema")) {
                looked++;
                schema(media.get("schema")).validate(media.get("example")).forEach(error -> wrong.add(media.get("example") + ": " + error));
            }
        }
        int examples = looked;
        assertTrue(examples > 30, () -> "only " + examples + " examples");
        assertEquals(List.of(), wrong);
    }

    private static JsonSchema schema(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode().put("$ref", "#/asked");
        whole.set("asked", schema);
        whole.set("components", DESCRIPTION.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        DESCRIPTION.get("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(verb -> operations.put(path.getKey() + " " + verb.getKey(), verb.getValue())));
        return operations;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DESCRIPTION.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static String lines(Collection<Endpoint> endpoints) {
        return endpoints.stream().map(Endpoint::toString).collect(Collectors.joining("\n"));
    }

    private static JsonNode description() {
        try {
            return new ObjectMapper().readTree(new OpenApiResource().description());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
