package org.leadterm.classification.search;

import java.util.List;

/**
 * What a query found, best first, each code once.
 *
 * @param nearest whether nothing matched all that was typed, and these only come nearest
 */
public record Hits(List<Hit> hits, boolean nearest) {
    public Hits {
        hits = List.copyOf(hits);
    }

    /** Those of one kind, still best first: the desk shows the index before the tabular list. */
    public List<Hit> of(Hit.Kind kind) {
        return hits.stream().filter(hit -> hit.kind() == kind).toList();
    }
}
