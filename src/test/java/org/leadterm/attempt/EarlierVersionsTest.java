package org.leadterm.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.figures.SampleFigures;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** A new version of an exercise touches nothing that was begun or marked before it. */
class EarlierVersionsTest {
    private static final ExerciseId CATARACT = new ExerciseId("cataract");

    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private final Database database = Database.h2();
    private final SampleLibrary library = SampleLibrary.of("Cataract");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_mark_sheet_stays_as_it_is_and_an_open_attempt_keeps_its_version() {
        Attempts attempts = database.connect(new Attempts(callers.current(), library,
                new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database)), candidate -> Released.KEY, new NoTraces(), clock));
        callers.become(ada);
        AttemptId marked = database.transaction(() -> attempts.open(CATARACT)).id();
        AttemptId begun = database.transaction(() -> attempts.open(CATARACT)).id();
        database.transaction(() -> attempts.submit(marked, 0, clock.instant()));
        String sheet = database.transaction(() -> attempts.result(marked));

        library.upload("Cataract".getBytes(StandardCharsets.UTF_8));

        assertEquals(sheet, database.transaction(() -> attempts.result(marked)));
        assertEquals(List.of(1, 2), List.of(database.transaction(() -> attempts.find(begun)).exerciseVersion(),
                database.transaction(() -> attempts.open(CATARACT)).exerciseVersion()));
    }
}
