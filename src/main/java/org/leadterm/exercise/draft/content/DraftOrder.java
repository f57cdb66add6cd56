package org.leadterm.exercise.draft.content;

import org.leadterm.marking.OrderRule;

/** How two codes of the key must stand to each other. */
public record DraftOrder(OrderRule.Kind kind, String first, String second) {
}
