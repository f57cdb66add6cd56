package org.leadterm.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.figures.FiguredAttempt;
import org.leadterm.attempt.figures.SampleFigures;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.GivenCode;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** What is said to have been done then is found as if it had been. */
class PastWorksTest {
    private static final Answer ANSWER = new Answer(List.of(new AnswerEpisode(List.of(GivenCode.of("H25.1")), List.of(), "")));
    private static final Instant THEN = Instant.parse("2026-06-01T09:00:00Z");

    private final Database database = Database.h2();
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private final SampleLibrary library = SampleLibrary.of("Cataract");
    private final SheetMarking marking = new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database));
    private final PastWorks past = database.connect(new PastWorks(marking));
    private final Attempts attempts = database.connect(new Attempts(callers.current(), library, marking, candidate -> Released.KEY, new NoTraces(),
            new HandClock("2026-11-18T10:00:00Z")));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_is_handed_in_marked_and_counted_at_its_own_time() {
        database.transaction(() -> past.handIn(ada.id(), version(), ANSWER, THEN, 900));

        callers.become(ada);
        AttemptLine line = database.transaction(attempts::mine).get(0);
        assertEquals(Optional.of(THEN.plusSeconds(900)), line.submittedAt());
        assertEquals(900, line.secondsWorked());
        assertTrue(database.transaction(() -> attempts.result(new AttemptId(line.id()))).contains("\"correct\""));
        List<FiguredAttempt> figures = database.transaction(() -> SampleFigures.in(database).attempts(List.of(ada.id()), THEN, THEN.plusSeconds(901)));
        assertEquals(List.of(line.id()), figures.stream().map(figured -> figured.attempt().text()).toList());
    }

    @Test
    void it_may_be_left_open_and_gone_on_with() {
        database.transaction(() -> past.leaveOpen(ada.id(), version(), ANSWER, THEN, 60));

        callers.become(ada);
        AttemptLine line = database.transaction(attempts::mine).get(0);
        assertEquals(Optional.empty(), line.submittedAt());
        Save next = database.transaction(() -> attempts.save(new AttemptId(line.id()), 1, Answer.EMPTY, THEN));
        assertEquals(2, next.version());
    }

    @Test
    void whoever_has_a_past_is_known() {
        assertFalse(database.transaction(() -> past.has(ada.id())));
        database.transaction(() -> past.leaveOpen(ada.id(), version(), ANSWER, THEN, 60));
        assertTrue(database.transaction(() -> past.has(ada.id())));
    }

    private ExerciseVersion version() {
        return library.find(new ExerciseId("cataract")).orElseThrow();
    }
}
