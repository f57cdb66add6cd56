package org.leadterm.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;

class AttemptRowTest {
    private static final PersonId ADA = new PersonId("01a20121-0000-7000-8000-000000000001");
    private static final Instant BEGUN = Instant.parse("2026-03-04T10:00:00Z");

    private static AttemptRow attempt() {
        return new AttemptRow(new AttemptId("01a20121-99c8-7cb5-ace3-df5f225368aa"), ADA, new ExerciseId("cataract-day-case"), 2, "Cataract",
                "{\"episodes\":[]}", BEGUN);
    }

    @Test
    void a_new_attempt_is_open_unsaved_and_has_no_deadline() {
        Attempt attempt = attempt().snapshot();
        assertTrue(attempt.isOpen());
        assertEquals(0, attempt.answerVersion());
        assertTrue(attempt.deadline().isEmpty() && attempt.receipt().isEmpty() && attempt.submittedAt().isEmpty());
    }

    @Test
    void working_time_adds_up() {
        AttemptRow attempt = attempt();
        attempt.work(20, BEGUN.plusSeconds(25));
        attempt.work(15, BEGUN.plusSeconds(50));
        assertEquals(35, attempt.snapshot().secondsWorked());
    }

    @Test
    void nobody_works_longer_than_time_has_passed() {
        AttemptRow attempt = attempt();
        attempt.work(600, BEGUN.plusSeconds(30));
        assertEquals(30, attempt.snapshot().secondsWorked());
    }

    @Test
    void a_clock_that_goes_back_takes_no_time_away() {
        AttemptRow attempt = attempt();
        attempt.work(20, BEGUN.plusSeconds(20));
        attempt.work(20, BEGUN);
        assertEquals(20, attempt.snapshot().secondsWorked());
    }

    @Test
    void it_belongs_to_who_opened_it() {
        assertTrue(attempt().belongsTo(ADA));
        assertFalse(attempt().belongsTo(new PersonId("01a20121-0000-7000-8000-000000000002")));
    }
}
