package org.leadterm.assessment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What each item of a paper may give, section by section and item by item: fixed items one thing, blueprints many. A sitting
 * keeps it, so that a candidate who starts later draws from what the others drew from.
 */
public record Pools(List<List<List<ItemRef>>> sections) {
    public Pools {
        sections = sections.stream().map(items -> items.stream().map(List::copyOf).toList()).toList();
    }

    public static Pools of(Paper paper, Stock stock) {
        List<ItemRef> fixed = paper.sections().stream().flatMap(section -> section.items().stream())
                .filter(Item.Fixed.class::isInstance).map(item -> ((Item.Fixed) item).ref()).toList();
        List<List<List<ItemRef>>> sections = new ArrayList<>();
        for (Section section : paper.sections()) {
            sections.add(section.items().stream().map(item -> of(item, stock, fixed)).toList());
        }
        return new Pools(sections);
    }

    /** What is left without some. */
    public Pools without(Predicate<ItemRef> left) {
        return new Pools(sections.stream().map(items -> items.stream().map(refs -> refs.stream().filter(left.negate()).toList()).toList()).toList());
    }

    private static List<ItemRef> of(Item item, Stock stock, List<ItemRef> fixed) {
        return item instanceof Item.Draw draw ? stock.pool(draw, fixed) : List.of(((Item.Fixed) item).ref());
    }
}
