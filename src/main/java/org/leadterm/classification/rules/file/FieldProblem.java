package org.leadterm.classification.rules.file;

import java.util.Objects;

/**
 * Something that is wrong in one part of a rule.
 *
 * @param field the column's name in rule files
 */
public record FieldProblem(String field, String text) {
    public FieldProblem {
        Objects.requireNonNull(field);
        Objects.requireNonNull(text);
    }
}
