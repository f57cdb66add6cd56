package org.leadterm.assessment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.attempt.Schemes;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.file.Problems;

/** Whether a paper can be set: everything it names is there and may be used, and its blueprints find enough. */
public final class PaperCheck {
    private final Paper paper;
    private final Stock stock;
    private final Problems problems = new Problems();
    private final List<ItemRef> seen = new ArrayList<>();

    private PaperCheck(Paper paper, Stock stock) {
        this.paper = paper;
        this.stock = stock;
    }

    /** Every problem at once, each with its place in the paper. */
    public static List<Problem> problems(Paper paper, Stock stock) {
        PaperCheck check = new PaperCheck(paper, stock);
        check.sections();
        check.blueprints();
        return check.problems.all();
    }

    /** The paper with the latest version of everything that names none. */
    public static Paper pinned(Paper paper, Stock stock) {
        List<Section> sections = paper.sections().stream().map(section -> new Section(section.name(), section.instructions(), section.scheme(),
                section.passAt(), section.items().stream().map(item -> pinned(item, stock)).toList())).toList();
        return new Paper(paper.id(), paper.title(), paper.instructions(), paper.minutes(), paper.passAt(), paper.references(), sections);
    }

    private static Item pinned(Item item, Stock stock) {
        return item instanceof Item.Fixed fixed && fixed.ref().version() == 0
                ? new Item.Fixed(stock.find(fixed.ref()).map(StockItem::ref).orElse(fixed.ref()), fixed.marks()) : item;
    }

    private void sections() {
        for (int number = 0; number < paper.sections().size(); number++) {
            Section section = paper.sections().get(number);
            if (!Schemes.has(section.scheme())) {
                problems.add("sections[" + number + "].scheme", "There is no marking scheme " + Problems.quoted(section.scheme()) + ".");
            }
            for (int item = 0; item < section.items().size(); item++) {
                if (section.items().get(item) instanceof Item.Fixed fixed) {
                    fixed(where(number, item), fixed.ref());
                }
            }
        }
    }

    private void fixed(String where, ItemRef ref) {
        Optional<StockItem> found = stock.find(ref);
        if (found.isEmpty()) {
            problems.add(where, "There is no " + ref.kind().id() + " " + Problems.quoted(ref.id()) + ".");
        } else if (found.get().ref().version() < ref.version()) {
            problems.add(where, "The latest version of " + ref + " is " + found.get().ref().version() + ", not " + ref.version() + ".");
        } else {
            found.get().keptOut().ifPresent(why -> problems.add(where, "The " + ref + " may not be set: " + why));
        }
        if (seen.stream().anyMatch(ref::isSameBut)) {
            problems.add(where, "The " + ref + " is in this paper twice.");
        }
        seen.add(ref);
    }

    private void blueprints() {
        Pools pools = Pools.of(paper, stock);
        List<Integer> missing = Drawing.missing(paper, pools);
        int place = 0;
        for (int number = 0; number < paper.sections().size(); number++) {
            List<Item> items = paper.sections().get(number).items();
            for (int item = 0; item < items.size(); item++) {
                int lacking = missing.get(place++);
                if (lacking > 0 && items.get(item) instanceof Item.Draw draw) {
                    problems.add(where(number, item), "The blueprint asks for " + draw.count() + "; " + pools.sections().get(number).get(item).size()
                            + " meet it and " + lacking + " cannot be filled.");
                }
            }
        }
    }

    private static String where(int section, int item) {
        return "sections[" + section + "].items[" + item + "]";
    }
}
