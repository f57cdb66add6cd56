package org.leadterm.assessment.sitting.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.result.FinishedSitting;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.SampleSatAttempts;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Fraction;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.progress.Line;
import org.leadterm.progress.Period;
import org.leadterm.progress.Records;
import org.leadterm.progress.SampleRecords;
import org.leadterm.progress.Work;
import org.leadterm.testing.Database;

/** What a sitting withholds is in nobody's own progress before its moment; tutors see it from the hand-in on. */
class WithheldProgressTest {
    private final Person boss = Callers.person("boss", Role.ADMINISTRATOR);
    private SittingDesk desk;
    private Records records;
    private Attempts attempts;

    @BeforeEach
    void begin() {
        desk = new SittingDesk(Database.h2());
        attempts = SampleSatAttempts.attempts(desk.database, desk.library, desk.callers.current(), desk.releases, desk.clock);
        records = SampleRecords.in(desk.database, desk.callers, desk.releases, desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_sat_exercise_shows_when_its_sheet_is_released_and_its_key_only_with_the_key() {
        Sitting sitting = desk.set();
        sit(sitting);

        assertEquals(0, works().size() + lines().size());
        assertEquals(1, asBoss(() -> records.works(desk.ada.id(), Period.ALL)).size());
        assertTrue(asBoss(() -> records.lines(desk.ada.id(), Period.ALL)).stream().anyMatch(line -> line.expected().isPresent()));

        release(sitting, true, false, false);
        assertEquals(0, works().size() + lines().size());

        release(sitting, true, true, false);
        Work sat = works().get(0);
        assertEquals(List.of(true, true, List.of()), List.of(sat.sat(), sat.first(), sat.chapters()));
        assertTrue(lines().size() > 5);
        assertTrue(lines().stream().allMatch(line -> line.expected().isEmpty() && line.standard().isEmpty()));
        assertTrue(lines().stream().filter(line -> line.given().isEmpty()).allMatch(line -> line.chapter().isEmpty()));

        release(sitting, true, true, true);
        assertTrue(works().get(0).chapters().contains("VII"));
        assertTrue(lines().stream().anyMatch(line -> line.expected().isPresent()));
    }

    @Test
    void answers_to_questions_show_when_their_marks_are_released() {
        Sitting sitting = desk.set();
        sit(sitting);
        Candidate ada = desk.candidate(sitting, desk.ada);
        desk.tutor(() -> desk.handMarks.mark(sitting.id(), ada.id(), 2, Fraction.ONE, "Read."));

        assertEquals(List.of(), theory());
        assertTrue(asBoss(() -> records.theory(desk.ada.id(), Period.ALL)).size() >= 1);
        release(sitting, true, false, false);
        assertEquals(asBoss(() -> records.theory(desk.ada.id(), Period.ALL)), theory());
    }

    @Test
    void a_sitting_is_there_from_the_hand_in_on_and_its_share_when_the_marks_are_released() {
        Sitting sitting = desk.set();
        sit(sitting);
        Candidate ada = desk.candidate(sitting, desk.ada);
        for (int number = 2; number <= 4; number++) {
            int item = number;
            desk.tutor(() -> desk.handMarks.mark(sitting.id(), ada.id(), item, Fraction.ONE, "Read."));
        }

        FinishedSitting sat = sittings().get(0);
        assertEquals(List.of(sitting.id(), "Mock one", 3, 1, Optional.of(Duration.ZERO), Optional.empty(), false),
                List.of(sat.sitting(), sat.title(), sat.questions(), sat.attempts().size(), sat.time(), sat.share(), sat.released()));
        assertTrue(asBoss(() -> records.sittings(desk.ada.id(), Period.ALL)).get(0).share().isPresent());

        release(sitting, true, false, false);
        assertEquals(asBoss(() -> records.sittings(desk.ada.id(), Period.ALL)), sittings());
        desk.callers.become(desk.ben);
        assertThrows(UnknownPerson.class, () -> records.sittings(desk.ada.id(), Period.ALL));
    }

    @Test
    void practice_waits_while_the_same_exercise_is_sat() {
        desk.callers.become(desk.ada);
        AttemptId practised = Practice.open(desk.database, attempts);
        Practice.handIn(desk.database, attempts, practised, desk.clock);
        assertEquals(1, works().size());

        Sitting sitting = desk.set();
        Candidate ada = desk.start(sitting, desk.ada).candidate();
        assertEquals(0, works().size() + lines().size());
        assertEquals(1, asBoss(() -> records.works(desk.ada.id(), Period.ALL)).size());

        desk.callers.become(desk.ada);
        desk.submit(ada);
        assertEquals(List.of(practised), works().stream().map(Work::attempt).toList());
    }

    @Test
    void a_hand_in_that_is_taken_back_leaves_nothing_and_the_next_work_is_the_first() {
        Sitting sitting = desk.set(ExtraTime.NONE, Optional.empty(), 180, "valves");
        sit(sitting);
        desk.callers.become(desk.ada);
        AttemptId practised = Practice.open(desk.database, attempts);
        Practice.handIn(desk.database, attempts, practised, desk.clock);
        assertEquals(List.of(true, false), asBoss(() -> records.works(desk.ada.id(), Period.ALL)).stream().map(Work::first).toList());

        Candidate ada = desk.candidate(sitting, desk.ada);
        desk.tutor(() -> desk.timings.reopen(sitting.id(), ada.id(), 10, "Bell."));

        List<Work> left = asBoss(() -> records.works(desk.ada.id(), Period.ALL));
        assertEquals(List.of(practised), left.stream().map(Work::attempt).toList());
        assertTrue(left.get(0).first());
        assertTrue(asBoss(() -> records.lines(desk.ada.id(), Period.ALL)).stream().allMatch(line -> line.first() && line.attempt().equals(practised)));
    }

    @Test
    void nobody_reads_a_strangers_record() {
        desk.callers.become(desk.ben);
        assertThrows(UnknownPerson.class, () -> records.works(desk.ada.id(), Period.ALL));
        desk.callers.become(desk.tess);
        assertThrows(UnknownPerson.class, () -> records.lines(List.of(desk.tess.id(), desk.ada.id()), Period.ALL));
        assertThrows(UnknownPerson.class, () -> records.theory(desk.ada.id(), Period.ALL));
    }

    private void sit(Sitting sitting) {
        Candidate ada = desk.start(sitting, desk.ada).candidate();
        AttemptId attempt = new AttemptId(desk.paper(ada).items().get(0).attempt().orElseThrow());
        desk.database.transaction(() -> attempts.save(attempt, 0, AnswerJson.read("{\"episodes\":[{\"icd10\":[\"H25.1\",\"I10\"],\"opcs4\":[\"C75.2\"]}]}"),
                desk.clock.instant()));
        desk.submit(ada);
        desk.wait(1);
    }

    private void release(Sitting sitting, boolean marks, boolean sheets, boolean keys) {
        desk.tutor(() -> desk.sittings.release(sitting.id(), new Release(now(marks), now(sheets), now(keys)), "Ready."));
    }

    private Optional<Instant> now(boolean on) {
        return on ? Optional.of(desk.clock.instant()) : Optional.empty();
    }

    private List<Work> works() {
        desk.callers.become(desk.ada);
        return desk.database.transaction(() -> records.works(desk.ada.id(), Period.ALL));
    }

    private List<Line> lines() {
        desk.callers.become(desk.ada);
        return desk.database.transaction(() -> records.lines(desk.ada.id(), Period.ALL));
    }

    private List<FinishedSitting> sittings() {
        desk.callers.become(desk.ada);
        return desk.database.transaction(() -> records.sittings(desk.ada.id(), Period.ALL));
    }

    private List<?> theory() {
        desk.callers.become(desk.ada);
        return desk.database.transaction(() -> records.theory(desk.ada.id(), Period.ALL));
    }

    private <T> T asBoss(Supplier<T> read) {
        desk.callers.become(boss);
        return desk.database.transaction(read);
    }
}
