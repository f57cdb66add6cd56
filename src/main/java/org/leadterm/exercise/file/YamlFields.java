package org.leadterm.exercise.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The fields of a YAML mapping. */
public final class YamlFields {
    private final YamlValue whole;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();

    private YamlFields(YamlValue whole) {
        this.whole = whole;
    }

    static YamlFields of(YamlValue whole, String file, MappingNode mapping, Set<String> known, Problems problems) {
        YamlFields fields = new YamlFields(whole);
        for (NodeTuple pair : mapping.getValue()) {
            YamlValue key = new YamlValue(file, pair.getKeyNode(), problems);
            String name = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                key.problem("Unknown field " + Problems.quoted(name) + ": known here are " + String.join(", ", new TreeSet<>(known)) + ".");
            } else if (fields.values.putIfAbsent(name, new YamlValue(file, pair.getValueNode(), problems)) != null) {
                key.problem("The field " + name + " is there twice.");
            }
        }
        return fields;
    }

    /** The mapping itself, for problems that concern all of it. */
    public YamlValue whole() {
        return whole;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Optional<YamlValue> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The field's value; a problem when it is missing. */
    public Optional<YamlValue> need(String name) {
        if (!has(name)) {
            whole.problem("The field " + name + " is missing.");
        }
        return get(name);
    }

    /** A field's text that must be there; empty text after a problem. */
    public String needText(String name, int longest) {
        return need(name).flatMap(value -> value.text(name, longest)).orElse("");
    }

    public Optional<String> text(String name, int longest) {
        return get(name).flatMap(value -> value.text(name, longest));
    }
}
