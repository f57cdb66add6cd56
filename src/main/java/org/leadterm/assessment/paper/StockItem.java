package org.leadterm.assessment.paper;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The latest version of an exercise or question, as papers see it.
 *
 * @param labels  what blueprints may ask for
 * @param keptOut why it may not be set now; empty when it may
 */
public record StockItem(ItemRef ref, String title, Map<Criterion, Set<String>> labels, Optional<String> keptOut) {
    public StockItem {
        labels = Map.copyOf(labels);
    }

    boolean meets(Item.Draw draw) {
        return ref.kind() == draw.kind() && keptOut.isEmpty() && draw.wanted().entrySet().stream()
                .allMatch(wanted -> labels.getOrDefault(wanted.getKey(), Set.of()).stream().anyMatch(wanted.getValue()::equalsIgnoreCase));
    }
}
