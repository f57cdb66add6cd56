package org.leadterm.exercise.draft;

import java.util.Locale;

/** What became of a draft. */
public enum DraftState {
    EDITING,
    /** It has become a version of an exercise. */
    RELEASED,
    /** Put away by a tutor; it can be taken up again. */
    DISCARDED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
