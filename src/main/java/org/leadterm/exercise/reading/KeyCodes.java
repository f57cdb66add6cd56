package org.leadterm.exercise.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.marking.KeyItem;

/** The codes of an episode's key while it is read; order and avoid refer to them. */
public final class KeyCodes {
    private final ReleaseCheck release;
    private final Map<Code, String> places = new HashMap<>();
    private boolean complete = true;

    public KeyCodes(ReleaseCheck release) {
        this.release = release;
    }

    public void add(KeyItem item, String where) {
        Set<Code> own = new HashSet<>();
        item.sets().forEach(own::addAll);
        for (Code code : own) {
            if (places.putIfAbsent(code, where) != null) {
                release.warn(where, "The key has " + code + " twice; an answer's second one is never relevant.");
            }
        }
    }

    /** An item could not be read: what others say of its codes cannot be checked. */
    public void missed() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    boolean has(Code code) {
        return places.containsKey(code);
    }

    /** File and line of a code of the key. */
    String where(Code code) {
        return places.get(code);
    }

    ReleaseCheck release() {
        return release;
    }

    /** What a text without a classification can mean. */
    static List<Code> meanings(String text) {
        return List.of(Classification.values()).stream().flatMap(one -> Code.parse(one, text).stream()).toList();
    }
}
