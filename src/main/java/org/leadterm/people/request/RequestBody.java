package org.leadterm.people.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;

/** A JSON object that someone sent, read field by field; what is wrong is gathered, not thrown at the first. */
public final class RequestBody {
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private final JsonNode fields;
    private final List<Problem> problems = new ArrayList<>();

    private RequestBody(JsonNode fields) {
        this.fields = fields;
    }

    /** @throws MalformedRequest when the text is not JSON */
    public static RequestBody of(String text, Set<String> known) {
        RequestBody body = new RequestBody(parse(text));
        if (!body.fields.isObject()) {
            throw new PersonRefused("", "The body is a JSON object.");
        }
        body.fields.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                body.problems.add(new Problem(field, "There is no field \"" + field + "\" here."));
            }
        });
        return body;
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isMissingNode()) {
                throw new MalformedRequest("The body is empty; it is to be JSON.");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new MalformedRequest("The body is not JSON.");
        }
    }

    /** The text of a field; empty, and a problem, where it is missing or something else. */
    public String text(String field) {
        JsonNode value = fields.path(field);
        if (!value.isTextual()) {
            problems.add(new Problem(field, value.isMissingNode() ? "The field \"" + field + "\" is missing." : "This field is a text, in quotes."));
        }
        return value.asText("");
    }

    public String optionalText(String field) {
        return fields.has(field) ? text(field) : "";
    }

    public List<String> texts(String field) {
        JsonNode value = fields.path(field);
        if (!value.isArray()) {
            problems.add(new Problem(field, value.isMissingNode() ? "The field \"" + field + "\" is missing." : "This field is a list of texts."));
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(each.isTextual() ? each.textValue() : each.toString()));
        return texts;
    }

    /**
     * Ends the reading.
     *
     * @param others what else is wrong with the values; left out for fields that were already refused
     */
    public void refuseIfWrong(Supplier<List<Problem>> others) {
        if (problems.isEmpty()) {
            return;
        }
        List<String> refused = problems.stream().map(Problem::where).toList();
        others.get().stream().filter(problem -> !refused.contains(problem.where())).forEach(problems::add);
        throw new PersonRefused(problems);
    }
}
