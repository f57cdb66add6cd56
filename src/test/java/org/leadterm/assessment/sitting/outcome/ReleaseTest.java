package org.leadterm.assessment.sitting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SampleSatAttempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;

/** Marks, mark sheets and keys are shown when they are released, each by itself, and nothing tells them before. */
class ReleaseTest {
    private final SittingDesk desk = new SittingDesk(Database.h2());
    private Sitting sitting;
    private Candidate ada;
    private Attempts attempts;
    private Results results;
    private AttemptId exercise;

    @BeforeEach
    void begin() {
        sitting = desk.set();
        ada = desk.start(sitting, desk.ada).candidate();
        attempts = SampleSatAttempts.attempts(desk.database, desk.library, desk.callers.current(), desk.releases, desk.clock);
        results = new Results(desk.candidates, desk.handMarks, desk.callers.current(), new NoTraces());
        exercise = new AttemptId(desk.paper(ada).items().get(0).attempt().orElseThrow());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothing_is_shown_before_the_release_and_all_to_tutors() {
        desk.submit(ada);
        assertThrows(NotNow.class, this::result);
        assertEquals(SaveRefused.Cause.NOT_RELEASED, assertThrows(SaveRefused.class, this::sheet).why());

        desk.callers.become(desk.tess);
        assertTrue(result().keys());
        assertTrue(sheet().contains("H25.1"));
    }

    @Test
    void each_switch_shows_its_own_from_its_moment_on() {
        desk.submit(ada);
        Instant later = desk.clock.instant().plusSeconds(3600);
        release(new Release(Optional.of(SittingDesk.OPENS), Optional.of(later), Optional.empty()));
        assertFalse(result().sheets());
        assertThrows(SaveRefused.class, this::sheet);

        desk.wait(60);
        assertTrue(result().sheets());
        assertTrue(sheet().contains("omitted"));
        assertFalse(sheet().contains("H25.1"));

        release(new Release(Optional.of(SittingDesk.OPENS), Optional.of(later), Optional.of(later)));
        assertTrue(result().keys());
        assertTrue(sheet().contains("H25.1"));
    }

    @Test
    void a_part_of_a_sitting_is_not_handed_in_alone_and_is_no_practice() {
        assertEquals(SaveRefused.Cause.IN_SITTING, assertThrows(SaveRefused.class,
                () -> desk.database.transaction(() -> attempts.submit(exercise, 0, desk.clock.instant()))).why());
        assertTrue(desk.database.transaction(() -> attempts.mine()).isEmpty());
    }

    @Test
    void what_is_sat_is_not_practised_meanwhile_nor_read_from_earlier_practice() {
        desk.callers.become(desk.ben);
        AttemptId earlier = desk.database.transaction(() -> attempts.open(new ExerciseId("cataract"))).id();
        desk.database.transaction(() -> attempts.submit(earlier, 0, desk.clock.instant()));
        assertTrue(desk.database.transaction(() -> attempts.result(earlier)).contains("H25.1"));
        Candidate ben = desk.start(sitting, desk.ben).candidate();

        assertEquals(SaveRefused.Cause.NOT_RELEASED, assertThrows(SaveRefused.class, () -> desk.database.transaction(() -> attempts.result(earlier))).why());
        assertThrows(SaveRefused.class, () -> desk.database.transaction(() -> attempts.open(new ExerciseId("cataract"))));
        desk.database.transaction(() -> attempts.open(new ExerciseId("hip")));
        desk.submit(ben);
        assertTrue(desk.database.transaction(() -> attempts.result(earlier)).contains("H25.1"));
    }

    private void release(Release release) {
        desk.tutor(() -> desk.sittings.release(sitting.id(), release, "The board has met."));
        desk.callers.become(desk.ada);
    }

    private CandidateResult result() {
        return desk.database.transaction(() -> results.result(sitting.id(), ada.id()));
    }

    private String sheet() {
        return desk.database.transaction(() -> attempts.result(exercise));
    }
}
