package org.leadterm.attempt.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.attempt.UnknownAttempt;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** What is looked up is kept once, in order, for those who may read the mark sheet; and never in the way of a save. */
class TrailsTest {
    private static final Instant BEGUN = Instant.parse("2026-03-04T09:30:00Z");

    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private Database database;
    private Attempts attempts;
    private Trails trails;
    private AttemptId id;

    /** On which database. */
    Database open() {
        return Database.h2();
    }

    @BeforeEach
    void begin() {
        database = open();
        attempts = Practice.attempts(database, callers, clock);
        trails = database.connect(new Trails(attempts, clock));
        callers.become(ada);
        id = Practice.open(database, attempts);
        clock.forward(Duration.ofMinutes(10));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void steps_come_back_as_they_were_given_oldest_first() {
        assertEquals(2, keep(step("b", 2), step("a", 1)));
        assertEquals(List.of(step("a", 1), step("b", 2)), read().entries());
    }

    @Test
    void a_batch_that_is_sent_again_changes_nothing() {
        keep(step("a", 1), step("b", 2));
        assertEquals(3, keep(step("a", 5), step("b", 2), step("c", 3)));
        assertEquals(List.of(step("a", 1), step("b", 2), step("c", 3)), read().entries());
    }

    @Test
    void a_browsers_clock_that_is_wrong_is_put_right() {
        keep(step("early", -90), step("late", 90));
        assertEquals(List.of(BEGUN, BEGUN.plus(Duration.ofMinutes(10))), read().entries().stream().map(TrailEntry::at).toList());
    }

    @Test
    void there_is_an_end_to_what_is_kept() {
        TrailEntry[] many = IntStream.range(0, Trails.MOST + 5).mapToObj(number -> step("n" + number, 1)).toArray(TrailEntry[]::new);
        assertEquals(Trails.MOST, keep(many));
        assertEquals(Trails.MOST, keep(step("one-more", 2)));
    }

    @Test
    void steps_make_no_version_and_a_save_goes_on_upon_the_one_before() {
        keep(step("a", 1));
        assertEquals(1, Practice.save(database, attempts, id, 0, clock));
    }

    @Test
    void nothing_is_kept_after_the_hand_in() {
        keep(step("a", 1));
        Practice.handIn(database, attempts, id, clock);
        assertEquals(SaveRefused.Cause.HANDED_IN, assertThrows(SaveRefused.class, () -> keep(step("b", 2))).why());
        assertEquals(1, read().entries().size());
    }

    @Test
    void tutors_read_it_with_the_mark_sheet_and_nobody_else_does() {
        keep(step("a", 1));
        callers.become(Callers.person("tom", Role.TUTOR));
        assertEquals(SaveRefused.Cause.NOT_MARKED, assertThrows(SaveRefused.class, this::read).why());
        assertThrows(UnknownAttempt.class, () -> keep(step("b", 2)));
        callers.become(Callers.person("ben", Role.TRAINEE));
        assertThrows(UnknownAttempt.class, this::read);

        callers.become(ada);
        Practice.handIn(database, attempts, id, clock);
        callers.become(Callers.person("tom", Role.TUTOR));
        assertEquals(1, read().entries().size());
    }

    private int keep(TrailEntry... steps) {
        return database.transaction(() -> trails.keep(id, List.of(steps)));
    }

    private Trail read() {
        return database.transaction(() -> trails.of(id));
    }

    private static TrailEntry step(String id, int minute) {
        return new TrailEntry(id, BEGUN.plus(Duration.ofMinutes(minute)), TrailKind.TABULAR, Classification.ICD10, "H25", List.of(Code.icd10("H25.0"), Code.icd10("H25.1")));
    }
}
