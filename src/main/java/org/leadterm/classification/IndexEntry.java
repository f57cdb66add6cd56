package org.leadterm.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the alphabetical index: a lead term, the modifiers indented under it, and where it leads.
 * It gives a code, refers to another place, or both.
 */
public record IndexEntry(String leadTerm, List<String> modifiers, Optional<Code> code, Optional<CrossReference> reference) {
    public IndexEntry {
        modifiers = List.copyOf(modifiers);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reference);
        if (leadTerm.isBlank() || modifiers.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an index entry without a lead term, or with an empty modifier: " + leadTerm);
        }
        if (code.isEmpty() && reference.isEmpty()) {
            throw new IllegalArgumentException("the index entry " + leadTerm + " leads nowhere");
        }
    }

    public static IndexEntry to(Code code, String leadTerm, String... modifiers) {
        return new IndexEntry(leadTerm, List.of(modifiers), Optional.of(code), Optional.empty());
    }

    /** Lead term and modifiers, outermost first. */
    public List<String> path() {
        List<String> path = new ArrayList<>();
        path.add(leadTerm);
        path.addAll(modifiers);
        return path;
    }
}
