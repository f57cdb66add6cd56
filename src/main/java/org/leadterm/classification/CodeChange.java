package org.leadterm.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A code that is in another book not what it was.
 *
 * @param before its title when it was last as it should be; empty where the earlier book lacked it too
 * @param after  its title now; empty when it is gone
 */
public record CodeChange(Code code, Kind kind, Optional<String> before, Optional<String> after) {
    /** What became of a code. */
    public enum Kind {
        /** The book lacks it. */
        GONE,
        /** It has another title, which may mean another thing. */
        RENAMED,
        /** It may not be assigned any more, because it was divided or is withheld. */
        NOT_ASSIGNABLE
    }

    public CodeChange {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** What became of codes that somebody relies on, in the order of the codes. */
    public static List<CodeChange> among(Collection<Code> codes, KnownCodes before, KnownCodes after) {
        List<CodeChange> changes = new ArrayList<>();
        for (Code code : new TreeSet<>(codes)) {
            kind(code, before, after).ifPresent(kind -> changes.add(new CodeChange(code, kind, before.title(code), after.title(code))));
        }
        return changes;
    }

    private static Optional<Kind> kind(Code code, KnownCodes before, KnownCodes after) {
        Optional<String> title = after.title(code);
        if (title.isEmpty()) {
            return Optional.of(Kind.GONE);
        } else if (before.title(code).filter(old -> !ReleaseComparison.sameTitle(old, title.get())).isPresent()) {
            return Optional.of(Kind.RENAMED);
        }
        return before.assignable(code) && !after.assignable(code) ? Optional.of(Kind.NOT_ASSIGNABLE) : Optional.empty();
    }
}
