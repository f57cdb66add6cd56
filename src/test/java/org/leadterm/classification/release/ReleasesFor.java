package org.leadterm.classification.release;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.KnownCodes;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.testing.CallerWith;
import org.leadterm.testing.Database;

/** The releases of a test's database, for somebody with a role. */
public final class ReleasesFor {
    /** No exercise rests on any code. */
    static final Dependants NOBODY = new Dependants() {
        @Override
        public List<Dependant> touched(KnownCodes before, CodeBook after) {
            return List.of();
        }

        @Override
        public void inForce(Optional<StoredRelease> release, CodeBook book) {
        }
    };

    private ReleasesFor() {
    }

    public static Releases role(String role, Database database, Clock clock, CodeBooks books) {
        return role(role, database, clock, books, NOBODY);
    }

    public static Releases role(String role, Database database, Clock clock, CodeBooks books, Dependants dependants) {
        return role(role, database, clock, books, dependants, change -> { });
    }

    static Releases role(String role, Database database, Clock clock, CodeBooks books, Dependants dependants, Consumer<ReleaseChange> told) {
        ReleaseRows rows = database.connect(new ReleaseRows(told));
        return new Releases(CallerWith.role(role), rows, new BooksInForce(clock, rows, books, dependants));
    }
}
