package org.leadterm.assessment.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Fills a paper's places with exercises and questions, none of them twice. Blueprints may want the same things: places are filled
 * along augmenting paths, so that whatever can be filled is. The same seed draws the same.
 */
public final class Drawing {
    private final List<List<ItemRef>> wishes = new ArrayList<>();
    private final Map<String, Integer> takers = new HashMap<>();
    private final List<Optional<ItemRef>> taken = new ArrayList<>();

    private Drawing() {
    }

    /** As many as the paper has places; those that nothing is left for are left out. */
    public static List<Drawn> draw(Paper paper, Pools pools, long seed) {
        Drawing drawing = fill(paper, pools, new Random(seed));
        List<Drawn> drawn = new ArrayList<>();
        int place = 0;
        for (int section = 0; section < paper.sections().size(); section++) {
            for (Item item : paper.sections().get(section).items()) {
                for (int n = 0; n < item.count(); n++) {
                    int number = section;
                    drawing.taken.get(place++).ifPresent(ref -> drawn.add(new Drawn(number, ref, item.marks())));
                }
            }
        }
        return drawn;
    }

    /** How many places of each item stay empty, in the order of the paper. */
    static List<Integer> missing(Paper paper, Pools pools) {
        Drawing drawing = fill(paper, pools, new Random(0));
        List<Integer> missing = new ArrayList<>();
        int place = 0;
        for (Section section : paper.sections()) {
            for (Item item : section.items()) {
                List<Optional<ItemRef>> places = drawing.taken.subList(place, place + item.count());
                missing.add((int) places.stream().filter(Optional::isEmpty).count());
                place += item.count();
            }
        }
        return missing;
    }

    private static Drawing fill(Paper paper, Pools pools, Random random) {
        Drawing drawing = new Drawing();
        for (int section = 0; section < paper.sections().size(); section++) {
            List<Item> items = paper.sections().get(section).items();
            for (int item = 0; item < items.size(); item++) {
                for (int n = 0; n < items.get(item).count(); n++) {
                    List<ItemRef> wish = new ArrayList<>(pools.sections().get(section).get(item));
                    Collections.shuffle(wish, random);
                    drawing.wishes.add(wish);
                    drawing.taken.add(Optional.empty());
                }
            }
        }
        for (int place = 0; place < drawing.wishes.size(); place++) {
            drawing.seat(place, new boolean[drawing.wishes.size()]);
        }
        return drawing;
    }

    /** Gives a place something; whoever has it may have to take another. */
    private boolean seat(int place, boolean[] asked) {
        asked[place] = true;
        for (ItemRef ref : wishes.get(place)) {
            Optional<Integer> taker = Optional.ofNullable(takers.get(ref.toString()));
            if (taker.isEmpty() || !asked[taker.get()] && seat(taker.get(), asked)) {
                takers.put(ref.toString(), place);
                taken.set(place, Optional.of(ref));
                return true;
            }
        }
        return false;
    }
}
