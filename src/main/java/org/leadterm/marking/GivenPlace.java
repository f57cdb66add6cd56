package org.leadterm.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/**
 * One entry of the answer's list.
 *
 * @param position from 1; the first is the primary
 * @param text     the code's normal form, or what was typed where it is not a code
 * @param copy     how many times the same code stands before it
 */
record GivenPlace(Classification classification, int position, String text, Optional<Code> code, int copy) {
    static List<GivenPlace> all(Classification classification, List<GivenCode> given) {
        List<GivenPlace> places = new ArrayList<>(given.size());
        Map<Code, Integer> copies = new HashMap<>();
        for (GivenCode one : given) {
            Optional<Code> code = one.code(classification);
            int copy = code.map(known -> copies.merge(known, 1, Integer::sum) - 1).orElse(0);
            places.add(new GivenPlace(classification, places.size() + 1, code.map(Code::text).orElse(one.typed()), code, copy));
        }
        return places;
    }

    boolean primary() {
        return position == 1;
    }

    boolean firstCopy() {
        return copy == 0;
    }

    Group group() {
        return Group.of(classification, primary());
    }
}
