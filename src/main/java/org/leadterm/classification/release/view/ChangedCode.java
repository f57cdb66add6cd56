package org.leadterm.classification.release.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leadterm.classification.Code;
import org.leadterm.classification.ReleaseComparison;

/**
 * A line of a comparison.
 *
 * @param before its title; empty when it was added
 * @param after  its title; empty when it was removed
 */
record ChangedCode(Code code, Kind kind, String before, String after) {
    /** What can have happened to a code. */
    enum Kind {
        ADDED, REMOVED, RETITLED
    }

    /** In the order of the codes. */
    static List<ChangedCode> of(ReleaseComparison comparison) {
        return Stream.of(comparison.added().stream().map(entry -> new ChangedCode(entry.code(), Kind.ADDED, "", entry.title())),
                        comparison.removed().stream().map(entry -> new ChangedCode(entry.code(), Kind.REMOVED, entry.title(), "")),
                        comparison.retitled().stream().map(one -> new ChangedCode(one.code(), Kind.RETITLED, one.before(), one.after())))
                .flatMap(lines -> lines).sorted(Comparator.comparing(ChangedCode::code)).toList();
    }

    /** Whether code or titles have all of some words, which are in lower case. */
    boolean has(List<String> words) {
        String text = (code + " " + before + " " + after).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
