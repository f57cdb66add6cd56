package org.leadterm.assessment.paper;

import java.util.List;
import java.util.Optional;

/** What papers can be made of at a moment. */
public record Stock(List<StockItem> items) {
    public Stock {
        items = List.copyOf(items);
    }

    Optional<StockItem> find(ItemRef ref) {
        return items.stream().filter(item -> item.ref().isSameBut(ref)).findFirst();
    }

    /** What a blueprint may draw, without what the paper sets for everybody. */
    List<ItemRef> pool(Item.Draw draw, List<ItemRef> fixed) {
        return items.stream().filter(item -> item.meets(draw)).map(StockItem::ref)
                .filter(ref -> fixed.stream().noneMatch(ref::isSameBut)).toList();
    }
}
