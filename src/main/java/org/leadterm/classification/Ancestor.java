package org.leadterm.classification;

import java.util.Objects;

/** What a code stands under: a chapter or block by its id, a category or longer code by its text. */
public record Ancestor(String code, String title) {
    public Ancestor {
        Objects.requireNonNull(code);
        Objects.requireNonNull(title);
    }
}
