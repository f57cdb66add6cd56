package org.leadterm.marking;

import java.util.Optional;
import org.leadterm.classification.Code;

/**
 * One code of the key's list, once a set is chosen of each item: what a code of the answer is matched to.
 *
 * @param index its place in the list, from 0; the first is the primary
 * @param marks its part of the item's marks; none where the item is optional
 */
record KeyPlace(int index, Code code, KeyItem item, Fraction marks) {
    boolean primary() {
        return index == 0;
    }

    boolean required() {
        return item.required();
    }

    Group group() {
        return Group.of(code.classification(), primary());
    }

    /** The most generous entry that accepts a code in this one's place. */
    Optional<AcceptedCode> accepting(Code given) {
        AcceptedCode best = null;
        for (AcceptedCode one : item.accepted()) {
            if (one.code().equals(given) && (best == null || one.share().compareTo(best.share()) > 0)) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }
}
