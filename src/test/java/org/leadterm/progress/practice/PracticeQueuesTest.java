package org.leadterm.progress.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.release.ReservedExercises;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class PracticeQueuesTest {
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final SampleLibrary library = SampleLibrary.of("Cataract", "Hip");
    private Database database;
    private Attempts attempts;
    private PracticeQueues queues;

    /** On which database. */
    Database open() {
        return Database.h2();
    }

    @BeforeEach
    void begin() {
        database = open();
        attempts = Practice.attempts(database, callers, clock);
        queues = database.connect(new PracticeQueues(new PracticeCases(library), new SamplePast(new Past(List.of(), List.of())), attempts, new NothingSet(),
                new NothingReserved(), callers.current(), clock));
        callers.become(Callers.person("ada", Role.TRAINEE));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoever_begins_is_given_every_case_in_use() {
        assertEquals(List.of("Cataract", "Hip"), titles());
    }

    @Test
    void what_is_not_wanted_now_comes_back_tomorrow_and_may_be_put_off_again() {
        putOff("cataract");
        assertEquals(List.of("Hip"), titles());

        clock.forward(Duration.ofHours(14));
        assertEquals(List.of("Hip"), titles());

        clock.forward(Duration.ofHours(1));
        assertEquals(List.of("Cataract", "Hip"), titles());

        putOff("cataract");
        assertEquals(List.of("Hip"), titles());
    }

    @Test
    void nobody_else_puts_a_case_off() {
        putOff("cataract");
        callers.become(Callers.person("ben", Role.CODER));

        assertEquals(List.of("Cataract", "Hip"), titles());
    }

    @Test
    void what_is_open_on_the_desk_is_not_suggested() {
        Practice.open(database, attempts);

        assertEquals(List.of("Hip"), titles());
    }

    @Test
    void tutors_have_no_queue() {
        callers.become(Callers.person("tess", Role.TUTOR));

        assertThrows(NotAllowed.class, this::titles);
    }

    private void putOff(String exercise) {
        database.transaction(() -> queues.putOff(new ExerciseId(exercise)));
    }

    private List<String> titles() {
        return database.transaction(() -> queues.mine()).suggestions().stream().map(suggestion -> suggestion.task().title()).toList();
    }

    /** No assessment is set for anybody. */
    static final class NothingSet extends Candidates {
        @Override
        public List<Seat> mine() {
            return List.of();
        }
    }

    /** No exercise is kept for an assessment. */
    static final class NothingReserved extends ReservedExercises {
        @Override
        public Set<ExerciseId> keptFrom(PersonId person) {
            return Set.of();
        }
    }
}
