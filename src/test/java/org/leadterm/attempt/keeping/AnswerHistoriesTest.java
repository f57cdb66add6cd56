package org.leadterm.attempt.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.people.Callers;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class AnswerHistoriesTest {
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final Database database = Database.h2();
    private final AnswerHistories histories = database.connect(new AnswerHistories());
    private Attempts attempts;
    private AttemptId id;

    @BeforeEach
    void one_save() {
        attempts = Practice.attempts(database, callers, clock);
        callers.become(Callers.person("ada", Role.TRAINEE));
        id = Practice.open(database, attempts);
        Practice.save(database, attempts, id, 0, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_open_attempt_keeps_its_saves_however_old() {
        assertEquals(0, histories.older(inTenYears()));
        assertEquals(0, database.transaction(() -> histories.remove(inTenYears())));
        assertEquals(1, histories.of(id).size());
    }

    @Test
    void after_the_hand_in_they_go_when_they_are_old_and_the_answer_stays() {
        database.transaction(() -> attempts.submit(id, 1, clock.instant()));
        String answer = attempts.find(id).answer();
        assertEquals(0, histories.older(clock.instant()));
        assertEquals(1, histories.older(inTenYears()));

        assertEquals(1, database.transaction(() -> histories.remove(inTenYears())));

        assertEquals(0, histories.of(id).size());
        assertEquals(0, database.transaction(() -> histories.remove(inTenYears())));
        assertEquals(answer, attempts.find(id).answer());
    }

    private Instant inTenYears() {
        return clock.instant().plus(Duration.ofDays(3650));
    }
}
