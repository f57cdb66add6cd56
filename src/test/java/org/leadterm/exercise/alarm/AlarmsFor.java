package org.leadterm.exercise.alarm;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.KnownCodes;
import org.leadterm.classification.release.Dependants;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.ReleasesFor;
import org.leadterm.classification.release.StoredRelease;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.Deeds;
import org.leadterm.exercise.LibraryFor;
import org.leadterm.testing.CallerWith;
import org.leadterm.testing.Database;

/** Alarms and releases that know each other, as the container lets them, for somebody with a role. */
public final class AlarmsFor {
    private AlarmsFor() {
    }

    /** What is made of them. */
    public interface Use<T> {
        T of(CodeBooks books, EditionAlarms alarms, Releases releases);
    }

    public static <T> T role(String role, Database database, Clock clock, Use<T> use) {
        CodeBooks books = CodeBooks.ofStarter();
        AtomicReference<EditionAlarms> alarms = new AtomicReference<>();
        Releases releases = ReleasesFor.role(role, database, clock, books, new Dependants() {
            @Override
            public List<Dependant> touched(KnownCodes before, CodeBook after) {
                return alarms.get().touched(before, after);
            }

            @Override
            public void inForce(Optional<StoredRelease> release, CodeBook book) {
                alarms.get().inForce(release, book);
            }
        });
        Deeds unheard = (action, subject, before, after, why) -> {
        };
        alarms.set(database.connect(new EditionAlarms(clock, CallerWith.role(role), LibraryFor.role(role, database, clock, books), releases, unheard)));
        return use.of(books, alarms.get(), releases);
    }
}
