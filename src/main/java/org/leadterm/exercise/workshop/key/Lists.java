package org.leadterm.exercise.workshop.key;

import java.util.ArrayList;
import java.util.List;

/** Lists with one element changed; the ones that are given stay as they are. */
final class Lists {
    private Lists() {
    }

    static <T> List<T> with(List<T> list, T more) {
        List<T> changed = new ArrayList<>(list);
        changed.add(more);
        return changed;
    }

    static <T> List<T> with(List<T> list, int at, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(at, other);
        return changed;
    }

    static <T> List<T> without(List<T> list, int at) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(at);
        return changed;
    }
}
