package org.leadterm.attempt;

import org.leadterm.attempt.figures.SampleFigures;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Attempts of sittings in a test's database, on a library without rights. */
public final class SampleSatAttempts {
    private SampleSatAttempts() {
    }

    public static SatAttempts in(Database database, Exercises library) {
        return database.connect(new SatAttempts(new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database))));
    }

    /** Of a past that nobody lived. */
    public static PastWorks past(Database database, Exercises library) {
        return database.connect(new PastWorks(new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database))));
    }

    /** The same as their candidates save them and read their results. */
    public static Attempts attempts(Database database, Exercises library, CurrentPerson caller, Withholding withholding, HandClock clock) {
        return database.connect(new Attempts(caller, library,
                new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database)), withholding, new NoTraces(), clock));
    }
}
