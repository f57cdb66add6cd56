package org.leadterm.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.figures.SampleFigures;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Answer;
import org.leadterm.marking.TooManyEpisodes;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Saves and hand-ins are conditional: on the version, on the attempt being open, and on its owner. */
class AttemptsTest {
    private static final ExerciseId CATARACT = new ExerciseId("cataract");
    private static final Answer FIRST = answer("H25.1");
    private static final Answer SECOND = answer("H26.9");

    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private Database database;
    private Attempts attempts;
    private AttemptId id;

    /** On which database. */
    Database open() {
        return Database.h2();
    }

    @BeforeEach
    void begin() {
        database = open();
        SampleLibrary library = SampleLibrary.of("Cataract");
        attempts = database.connect(new Attempts(callers.current(), library,
                new SheetMarking(library, SampleLibrary.rules(), SampleFigures.in(database)), candidate -> Released.KEY, new NoTraces(), clock));
        callers.become(ada);
        id = database.transaction(() -> attempts.open(CATARACT)).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_save_makes_the_next_version_and_is_found_as_it_was_given() {
        Save first = save(0, FIRST);
        clock.forward(Duration.ofSeconds(5));
        Save second = save(1, SECOND);

        assertEquals(List.of(1, 2), List.of(first.version(), second.version()));
        Attempt stored = find();
        assertEquals(SECOND, AnswerJson.read(stored.answer()));
        assertEquals(new Save(2, Instant.parse("2026-03-04T09:30:05Z"), stored.receipt().orElseThrow()), second);
    }

    @Test
    void every_acknowledged_answer_is_kept() {
        save(0, FIRST);
        save(1, SECOND);

        assertEquals(List.of(FIRST, SECOND), database.transaction(() -> database.entities()
                .createQuery("select s.answer from SavedAnswer s order by s.answerVersion", String.class).getResultList())
                .stream().map(AnswerJson::read).toList());
    }

    @Test
    void a_save_upon_an_older_version_changes_nothing() {
        save(0, FIRST);

        assertEquals(SaveRefused.Cause.STALE, refusal(() -> save(0, SECOND)));
        assertEquals(SaveRefused.Cause.STALE, refusal(() -> save(7, SECOND)));
        assertEquals(FIRST, AnswerJson.read(find().answer()));
    }

    @Test
    void of_eight_saves_at_once_upon_one_version_exactly_one_is_taken() throws Exception {
        for (int base = 0; base < 10; base++) {
            int version = base;
            List<Optional<SaveRefused.Cause>> outcomes = atOnce(8, () -> outcome(() -> save(version, FIRST)));

            assertEquals(1, outcomes.stream().filter(Optional::isEmpty).count(), () -> "taken upon version " + version + ": " + outcomes);
            assertEquals(7, outcomes.stream().filter(Optional.of(SaveRefused.Cause.STALE)::equals).count(), outcomes::toString);
        }
        assertEquals(10, find().answerVersion());
    }

    @Test
    void a_hand_in_is_of_the_stored_version_and_may_be_repeated() {
        save(0, FIRST);

        assertEquals(SaveRefused.Cause.STALE, refusal(() -> submit(0)));
        Attempt submitted = submit(1);
        assertEquals(AttemptState.SUBMITTED, submitted.state());
        assertEquals(submitted, submit(1));
        assertEquals(SaveRefused.Cause.STALE, refusal(() -> submit(0)));
    }

    @Test
    void nothing_is_saved_after_the_hand_in() {
        save(0, FIRST);
        submit(1);

        assertEquals(SaveRefused.Cause.HANDED_IN, refusal(() -> save(1, SECOND)));
        assertEquals(SaveRefused.Cause.HANDED_IN, refusal(() -> save(0, SECOND)));
        assertEquals(FIRST, AnswerJson.read(find().answer()));
    }

    @Test
    void two_hand_ins_at_once_make_one_mark_sheet() throws Exception {
        save(0, FIRST);

        assertEquals(List.of(Optional.empty(), Optional.empty()), atOnce(2, () -> outcome(() -> submit(1))));
        assertEquals(SampleLibrary.sheet(FIRST), database.transaction(() -> attempts.result(id)));
    }

    @Test
    void another_persons_attempt_is_not_there() {
        callers.become(Callers.person("ben", Role.TRAINEE));

        assertThrows(UnknownAttempt.class, this::find);
        assertThrows(UnknownAttempt.class, () -> save(0, FIRST));
        assertThrows(UnknownAttempt.class, () -> submit(0));
    }

    @Test
    void an_answer_with_more_episodes_than_the_exercise_is_refused() {
        Answer two = AnswerJson.read("{\"episodes\":[{\"icd10\":[\"H25.1\"]},{\"icd10\":[\"I10\"]}]}");

        assertThrows(TooManyEpisodes.class, () -> save(0, two));
        assertEquals(0, find().answerVersion());
    }

    private Save save(int base, Answer answer) {
        return database.transaction(() -> attempts.save(id, base, answer, clock.instant()));
    }

    private Attempt submit(int base) {
        return database.transaction(() -> attempts.submit(id, base, clock.instant()));
    }

    private Attempt find() {
        return database.transaction(() -> attempts.find(id));
    }

    private static SaveRefused.Cause refusal(Runnable call) {
        return assertThrows(SaveRefused.class, call::run).why();
    }

    private static Optional<SaveRefused.Cause> outcome(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (SaveRefused refused) {
            return Optional.of(refused.why());
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(IntStream.range(0, times).mapToObj(n -> call).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer answer(String code) {
        return AnswerJson.read("{\"episodes\":[{\"icd10\":[\"" + code + "\"]}]}");
    }
}
