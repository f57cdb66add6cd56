package org.leadterm.exercise.draft.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadterm.exercise.draft.content.DraftContent;

/** What differs between two states of an exercise: of its head, of each document, of each episode's key. */
public record Comparison(List<Part> parts) {
    /** A part in which something differs. */
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    public Comparison {
        parts = List.copyOf(parts);
    }

    public static Comparison of(DraftContent before, DraftContent after) {
        Map<String, List<String>> earlier = Said.of(before);
        Map<String, List<String>> later = Said.of(after);
        Set<String> titles = new LinkedHashSet<>(later.keySet());
        titles.addAll(earlier.keySet());
        List<Part> parts = new ArrayList<>();
        for (String title : titles) {
            List<Line> lines = Line.between(earlier.getOrDefault(title, List.of()), later.getOrDefault(title, List.of()));
            if (!lines.isEmpty()) {
                parts.add(new Part(title, lines));
            }
        }
        return new Comparison(parts);
    }
}
