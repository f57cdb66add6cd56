package org.leadterm.exercise;

import java.time.Clock;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.testing.CallerWith;
import org.leadterm.testing.Database;

/** The library in a test's database, for somebody with a role. */
public final class LibraryFor {
    private LibraryFor() {
    }

    public static Exercises role(String role, Database database, Clock clock, CodeBooks books) {
        Deeds unheard = (action, subject, before, after, why) -> {
        };
        return new Exercises(database.connect(new VersionRows(database.connect(new ExerciseCounters()))), clock, CallerWith.role(role), unheard, books,
                new Rules(clock));
    }

    /** Its key has H25.1 (H26.9 is accepted in its place), T81.2, Y60.0 and Z96.1. */
    public static FolderFiles sample() {
        return SampleExercise.good();
    }

    /** The sample with one passage of its YAML exchanged. */
    public static FolderFiles sample(String old, String changed) {
        return SampleExercise.files(SampleExercise.with(old, changed));
    }

    /** The sample by another name. */
    public static FolderFiles copy(String id) {
        return FolderFiles.ofTexts(id, SampleExercise.texts(SampleExercise.with("id: cataract", "id: " + id)));
    }
}
