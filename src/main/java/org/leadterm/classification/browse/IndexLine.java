package org.leadterm.classification.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadterm.classification.Code;
import org.leadterm.classification.CrossReference;
import org.leadterm.classification.IndexEntry;

/**
 * A printed line of the alphabetical index.
 *
 * @param path lead term and the modifiers down to this line, whose own words come last
 */
record IndexLine(List<String> path, List<Code> codes, List<CrossReference> references) {
    IndexLine {
        path = List.copyOf(path);
        codes = List.copyOf(codes);
        references = List.copyOf(references);
    }

    /** How far it is indented; 0 for the lead term. */
    int depth() {
        return path.size() - 1;
    }

    String text() {
        return path.get(depth());
    }

    /** The lines of one lead term; a modifier that only holds others gets a line of its own, as in print. */
    static List<IndexLine> of(List<IndexEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Node lead = new Node();
        for (IndexEntry entry : entries) {
            Node node = lead;
            for (String modifier : entry.modifiers()) {
                node = node.inner.computeIfAbsent(modifier, any -> new Node());
            }
            entry.code().ifPresent(node.codes::add);
            entry.reference().ifPresent(node.references::add);
        }
        List<IndexLine> lines = new ArrayList<>();
        lead.print(List.of(entries.get(0).leadTerm()), lines);
        return lines;
    }

    /** A line while its lead term is read. */
    private static final class Node {
        private final Set<Code> codes = new LinkedHashSet<>();
        private final Set<CrossReference> references = new LinkedHashSet<>();
        private final Map<String, Node> inner = new LinkedHashMap<>();

        private void print(List<String> path, List<IndexLine> lines) {
            lines.add(new IndexLine(path, List.copyOf(codes), List.copyOf(references)));
            inner.forEach((modifier, node) -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(modifier);
                node.print(longer, lines);
            });
        }
    }
}
