package org.leadterm.attempt;

import java.time.Clock;
import org.leadterm.attempt.figures.SampleFigures;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Answer;
import org.leadterm.people.Callers;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;

/** Attempts at the sample exercise, for tests of what belongs to an attempt. */
public final class Practice {
    private static final Answer ANSWER = AnswerJson.read("{\"episodes\":[{\"icd10\":[\"H25.1\"]}]}");

    private Practice() {
    }

    public static Attempts attempts(Database database, Callers callers, Clock clock) {
        SampleLibrary library = SampleLibrary.of("Cataract");
        return database.connect(new Attempts(callers.current(), library,
                new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database)), candidate -> Released.KEY, new NoTraces(), clock));
    }

    /** At any exercise of a library. */
    public static Attempts attempts(Database database, SampleLibrary library, Callers callers, Withholding withholding, Clock clock) {
        return database.connect(new Attempts(callers.current(), library,
                new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database)), withholding, new NoTraces(), clock));
    }

    public static AttemptId open(Database database, Attempts attempts) {
        return database.transaction(() -> attempts.open(new ExerciseId("cataract"))).id();
    }

    /** Saves; the version that this makes. */
    public static int save(Database database, Attempts attempts, AttemptId id, int base, Clock clock) {
        return database.transaction(() -> attempts.save(id, base, ANSWER, clock.instant())).version();
    }

    /** Hands in an answer that was never saved. */
    public static void handIn(Database database, Attempts attempts, AttemptId id, Clock clock) {
        database.transaction(() -> attempts.submit(id, 0, clock.instant()));
    }
}
