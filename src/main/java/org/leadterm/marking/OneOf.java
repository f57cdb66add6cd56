package org.leadterm.marking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.Code;

/** The choices that a key leaves between sets of codes. */
public final class OneOf {
    /** How many combinations a list of items may have; more would make marking slow. */
    public static final int MOST_COMBINATIONS = 4096;

    private OneOf() {
    }

    /** In how many ways one set can be chosen of each item of a list. */
    public static BigInteger combinations(List<KeyItem> items) {
        return items.stream().map(item -> BigInteger.valueOf(item.sets().size())).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The first choice: the first set of each item. */
    static int[] first(List<KeyItem> items) {
        return new int[items.size()];
    }

    /** Moves on to the next choice, earlier items' earlier sets first; false after the last. */
    static boolean next(List<KeyItem> items, int[] choice) {
        for (int item = choice.length - 1; item >= 0; item--) {
            if (++choice[item] < items.get(item).sets().size()) {
                return true;
            }
            choice[item] = 0;
        }
        return false;
    }

    /** The key's list under a choice, with each item's marks split evenly over its set. */
    static List<KeyPlace> places(List<KeyItem> items, int[] choice) {
        List<KeyPlace> places = new ArrayList<>(items.size());
        for (int index = 0; index < choice.length; index++) {
            KeyItem item = items.get(index);
            List<Code> set = item.sets().get(choice[index]);
            Fraction marks = item.required() ? item.marks().over(set.size()) : Fraction.ZERO;
            for (Code code : set) {
                places.add(new KeyPlace(places.size(), code, item, marks));
            }
        }
        return places;
    }
}
