package org.leadterm.exercise.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leadterm.exercise.file.Problems;

/** A value in JSON with its path. Asking it for a type that it is not is a problem, and an empty answer. */
public record JsonValue(String path, JsonNode node, Problems problems) {

    public void problem(String text) {
        problems.add(path.isEmpty() ? "answer" : path, text);
    }

    public boolean isText() {
        return node.isTextual();
    }

    /** Whether it is an object with no fields but these. */
    public boolean isObject(Set<String> known) {
        if (!node.isObject()) {
            problem("must be an object.");
            return false;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem("has an unknown field " + Problems.quoted(name) + ": known here are " + String.join(", ", new TreeSet<>(known)) + ".");
            }
        });
        return true;
    }

    /** A field; {@code null} in JSON is as good as none. */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull())
                .map(value -> new JsonValue(path.isEmpty() ? name : path + "." + name, value, problems));
    }

    public List<JsonValue> list(int most) {
        List<JsonValue> values = new ArrayList<>();
        if (!node.isArray()) {
            problem("must be a list.");
        } else if (node.size() > most) {
            problem("has more than " + most + " elements.");
        } else {
            node.forEach(element -> values.add(new JsonValue(path + "[" + values.size() + "]", element, problems)));
        }
        return values;
    }

    public Optional<String> text(int longest) {
        if (!node.isTextual()) {
            problem("must be text.");
        } else if (node.textValue().length() > longest) {
            problem("is longer than " + longest + " characters.");
        } else {
            return Optional.of(node.textValue());
        }
        return Optional.empty();
    }
}
