package org.leadterm.exercise.draft.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.identifier.Finding;
import org.leadterm.casenote.identifier.Identifiers;
import org.leadterm.casenote.identifier.Kind;
import org.leadterm.exercise.draft.content.DraftContent;

/**
 * The identifiers that rules suspect in a draft's documents. They are no problem of the draft: the gate has the say, and knows
 * which of them may stay.
 *
 * @param kinds how many of each kind that was found, in the order of kinds
 */
public record Suspected(Map<Kind, Integer> kinds) {
    public Suspected {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
    }

    static Suspected in(DraftContent content) {
        List<Document> notes = content.notes();
        return new Suspected(notes.isEmpty() ? Map.of() : Identifiers.in(notes).values().stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(Finding::kind, Collectors.summingInt(finding -> 1))));
    }

    public int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** By kind, the most frequent first: {@code Exact date: 2; Name: 1}. */
    public String text() {
        return kinds.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(kind -> kind.getKey().label() + ": " + kind.getValue()).collect(Collectors.joining("; "));
    }
}
