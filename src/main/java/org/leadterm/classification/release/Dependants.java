package org.leadterm.classification.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.CodeChange;
import org.leadterm.classification.KnownCodes;

/** Whoever relies on codes and stands further down, as answer keys do: asked before a release goes, told when one has come. */
public interface Dependants {
    /**
     * One whose codes another book changes.
     *
     * @param address where it can be looked at, below the first page
     */
    record Dependant(String title, String address, List<CodeChange> changes) {
        public Dependant {
            Objects.requireNonNull(title);
            Objects.requireNonNull(address);
            changes = List.copyOf(changes);
        }

        /** Whether it has a code that goes, not only one that changes. */
        boolean loses() {
            return changes.stream().anyMatch(change -> change.kind() == CodeChange.Kind.GONE && change.before().isPresent());
        }
    }

    /** Whose codes would not be what they were. */
    List<Dependant> touched(KnownCodes before, CodeBook after);

    /**
     * Told each time a book is put in force, also when the server starts.
     *
     * @param release empty for the shipped book
     */
    void inForce(Optional<StoredRelease> release, CodeBook book);
}
