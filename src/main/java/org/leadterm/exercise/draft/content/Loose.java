package org.leadterm.exercise.draft.content;

import java.util.List;
import java.util.Map;

/** A value of a YAML file of which nothing is known for sure: what is missing or of another kind is read as empty. */
record Loose(Object value) {

    Loose get(String field) {
        return new Loose(value instanceof Map<?, ?> map && map.containsKey(field) ? map.get(field) : "");
    }

    boolean has(String field) {
        return value instanceof Map<?, ?> map && map.containsKey(field);
    }

    List<Loose> list() {
        return value instanceof List<?> list ? list.stream().map(Loose::new).toList() : List.of();
    }

    List<String> names() {
        return value instanceof Map<?, ?> map ? map.keySet().stream().map(String::valueOf).toList() : List.of();
    }

    String text() {
        return value instanceof String text ? text : "";
    }

    String text(String field) {
        return get(field).text();
    }
}
