package org.leadterm.assessment.sitting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.call.SampleSeatBelongings;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SampleSatAttempts;
import org.leadterm.attempt.keeping.SampleBelongings;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.privacy.HeldArchive;
import org.leadterm.people.trace.NoTraces;
import org.leadterm.testing.Database;

/** The archive that candidates take away tells no result, mark sheet or key before its release: neither its JSON nor its documents. */
class ArchivedSittingTest {
    private static final String SHEETS = "2026-03-04 Mock one mark sheets.pdf";
    private final SittingDesk desk = new SittingDesk(Database.h2());
    private Sitting sitting;
    private Candidate ada;
    private Attempts attempts;
    private Results results;

    /** Ada practised the exercise before it was set, so that there is an earlier mark sheet of it too. */
    @BeforeEach
    void begin() {
        attempts = SampleSatAttempts.attempts(desk.database, desk.library, desk.callers.current(), desk.releases, desk.clock);
        results = new Results(desk.candidates, desk.handMarks, desk.callers.current(), new NoTraces());
        desk.callers.become(desk.ada);
        AttemptId earlier = desk.database.transaction(() -> attempts.open(new ExerciseId("cataract"))).id();
        desk.database.transaction(() -> attempts.submit(earlier, 0, desk.clock.instant()));
        assertTrue(archive().toString().contains("H25.1"));
        sitting = desk.set();
        ada = desk.start(sitting, desk.ada).candidate();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void while_the_exercise_is_sat_its_key_is_in_no_entry() {
        withheld(archive());
    }

    @Test
    void after_the_hand_in_nothing_is_told_before_the_release() {
        desk.submit(ada);

        Map<String, String> sat = sitting();

        withheld(sat);
        assertEquals(1, sat.size(), sat::toString);
        assertTrue(sat.toString().contains("\"result\":null") && sat.toString().contains("\"markSheet\":null"), sat::toString);
    }

    @Test
    void released_without_the_key_the_documents_name_no_code_that_was_missing() {
        desk.submit(ada);
        release(Optional.empty());

        Map<String, String> sat = sitting();

        withheld(sat);
        assertTrue(sat.get(SHEETS).contains("A code is missing"), sat::toString);
    }

    @Test
    void with_the_key_released_it_is_there_for_machines_and_to_read() {
        desk.submit(ada);
        release(Optional.of(SittingDesk.OPENS));

        Map<String, String> sat = sitting();

        assertEquals(2, sat.size(), sat::toString);
        sat.values().forEach(entry -> assertTrue(entry.contains("H25.1"), entry));
    }

    private void release(Optional<Instant> keys) {
        desk.tutor(() -> desk.sittings.release(sitting.id(), new Release(Optional.of(SittingDesk.OPENS), Optional.of(SittingDesk.OPENS), keys),
                "The board has met."));
        desk.callers.become(desk.ada);
    }

    private Map<String, String> sitting() {
        HeldArchive archive = new HeldArchive();
        return desk.database.transaction(() -> {
            SampleSeatBelongings.sittings(desk.candidates, results, attempts).put(desk.ada, archive);
            return archive.files();
        });
    }

    /** Of both features. */
    private Map<String, String> archive() {
        HeldArchive archive = new HeldArchive();
        return desk.database.transaction(() -> {
            SampleSeatBelongings.sittings(desk.candidates, results, attempts).put(desk.ada, archive);
            SampleBelongings.attempts(desk.database, attempts, desk.clock).put(desk.ada, archive);
            return archive.files();
        });
    }

    /** Codes of the reference answer, and a reason. */
    private static void withheld(Map<String, String> files) {
        assertFalse(files.isEmpty());
        Stream.of("H25.1", "T81.2", "Y60", "C75.1", "nuclear cataract", "reference answer").forEach(secret ->
                assertFalse(files.toString().contains(secret), () -> secret + " is in " + files));
    }
}
