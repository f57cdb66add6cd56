package org.leadterm.exercise.reading;

import java.util.List;
import java.util.function.Predicate;
import org.leadterm.classification.Code;
import org.leadterm.exercise.file.Problems;

/** Warns of codes that the active release lacks. An exercise may be older or newer than the release, so it is no more. */
public record ReleaseCheck(Predicate<Code> released, Problems warnings) {

    /** Checks a code that may belong to either of several classifications. */
    void check(String where, List<Code> codes) {
        if (!codes.isEmpty() && codes.stream().noneMatch(released)) {
            warnings.add(where, "The active release has no code " + codes.get(0) + ".");
        }
    }

    void warn(String where, String text) {
        warnings.add(where, text);
    }
}
