package org.leadterm.people.form;

import java.util.List;
import java.util.Map;

/** What was in a form when it was sent. */
public record FieldValues(Map<String, List<String>> values) {
    /** The text of a field; empty where there is none. */
    public String text(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public List<String> texts(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Without the values: there are passwords among them. */
    @Override
    public String toString() {
        return "FieldValues" + values.keySet();
    }
}
