package org.leadterm.classification.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.leadterm.classification.Code;

/**
 * A code that a query found.
 *
 * @param path how it was found: lead term and modifiers of the index, or chapter, blocks and category of the tabular list
 */
public record Hit(Code code, String title, List<String> path, Kind kind, boolean assignable) {
    /** Where a code was found. Coders look in the index first and check in the tabular list. */
    public enum Kind {
        INDEX, TABULAR;

        /** The name in the API: {@code index} or {@code tabular}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Hit {
        Objects.requireNonNull(code);
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        path = List.copyOf(path);
    }

    /** {@code Fracture > femur > neck}. */
    public String pathText() {
        return String.join(" > ", path);
    }
}
